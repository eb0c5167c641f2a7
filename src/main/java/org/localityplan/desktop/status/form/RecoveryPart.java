package org.localityplan.desktop.status.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Light;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.Promises;
import org.localityplan.domain.plan.Promises.Promise;
import org.localityplan.domain.plan.report.Recovery;

/// What is asked of a red or amber report: why, what is done, by whom, until when, and the day promised for being back on
/// track, beside the days promised before.
record RecoveryPart(ReportSubject subject, LocalDate today) {

    private static final String CAUSE = "cause";
    private static final String ACTION = "action";
    private static final String OWNER = "owner";
    private static final String DUE = "due";
    private static final String HELP = "helpWanted";
    private static final String BACK = "backToGreen";

    static Draft start(Draft draft, Recovery recovery) {
        return switch (recovery) {
            case Recovery.NotNeeded() -> draft;
            case Recovery.Planned planned ->
                draft.with(CAUSE, planned.cause())
                        .with(ACTION, planned.action())
                        .with(OWNER, planned.owner())
                        .with(DUE, UkDate.write(planned.due()))
                        .with(HELP, planned.helpWanted())
                        .with(BACK, UkDate.write(planned.backToGreen()));
        };
    }

    /// Puts what is typed into other answers.
    static Draft copy(Draft typed, Draft into) {
        var copied = into;
        for (String field : List.of(CAUSE, ACTION, OWNER, DUE, HELP, BACK)) {
            copied = copied.with(field, typed.typed(field));
        }
        return copied;
    }

    static boolean asked(Optional<Light> declared) {
        return declared.filter(light -> light == Light.RED || light == Light.AMBER).isPresent();
    }

    /// @param declared the light that makes it necessary
    Section section(Optional<Light> declared, Basis basis) {
        return Section.of(
                "%s: how it gets back on track".formatted(declared.map(Light::words).orElse("")),
                Row.of(Field.paragraph(CAUSE, "Cause", "Why it is so, in a sentence or two")),
                Row.of(Field.paragraph(ACTION, "Action", "What is done about it")),
                Row.of(
                        Field.line(OWNER, "Owner", "The role that does it").wide(3),
                        Field.line(DUE, "Done by", "For example 31/01/2027").wide(2)),
                Row.of(Field.line(HELP, "Help wanted", "From whom, and what; may stay empty")),
                Row.of(
                        Field.line(BACK, "On track again by", "The day you promise").wide(2),
                        Field.fixed("promised", "Promised before", promised(basis)).wide(3)));
    }

    /// The days promised before, and what came of them. The report that is replaced does not count.
    private String promised(Basis basis) {
        var reports = subject.reports().stream()
                .filter(report -> report.period().compareTo(basis.period()) < 0)
                .toList();
        var promises = Promises.of(reports, today);
        return promises.all().isEmpty()
                ? "No day was promised before."
                : promises.all().stream().map(RecoveryPart::words).collect(Collectors.joining("\n"));
    }

    private static String words(Promise promise) {
        return "%s, said in %s: %s"
                .formatted(
                        Formats.shortDate(promise.day()),
                        Spoken.period(promise.madeIn()),
                        promise.outcome().words());
    }

    /// @param declared the light that makes it necessary, or not
    Recovery read(Optional<Light> declared, Answers answers) {
        if (!asked(declared)) {
            return new Recovery.NotNeeded();
        }
        var cause = answers.needed(CAUSE, "Why is it not on track?");
        var action = answers.needed(ACTION, "What is done about it? Write “Nothing yet” when that is so.");
        var owner = answers.needed(OWNER, "Which role does it?");
        var due = future(answers, DUE, "By when is that done?");
        var back = future(answers, BACK, "By which day will it be on track again?");
        return new Recovery.Planned(
                cause, action, owner, due.orElse(today), answers.text(HELP), back.orElse(today));
    }

    private Optional<LocalDate> future(Answers answers, String field, String ask) {
        var day = answers.day(field, ask);
        if (day.filter(each -> each.isBefore(today)).isPresent()) {
            answers.wrong(field, "This day has passed. Give a day that is still to come.");
        }
        return day;
    }

    /// Whether a plan still holds, so that it need not be asked for again.
    boolean holds(Recovery recovery) {
        return switch (recovery) {
            case Recovery.NotNeeded() -> false;
            case Recovery.Planned planned ->
                !planned.due().isBefore(today) && !planned.backToGreen().isBefore(today);
        };
    }
}
