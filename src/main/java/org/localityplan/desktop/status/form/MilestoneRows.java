package org.localityplan.desktop.status.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.history.PlanChange.MoveMilestone;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Project;

/// The milestones that are not reached: the baseline is locked, the forecast can be moved with a reason, and the day on which
/// one was reached can be written down.
///
/// @param today the day on which the form is filled in
record MilestoneRows(ReportSubject subject, LocalDate today) {

    Draft start(Draft draft) {
        var started = draft;
        for (Milestone milestone : subject.openMilestones()) {
            started = started.with(
                    forecast(milestone), UkDate.write(milestone.delivery().day()));
        }
        return started;
    }

    Section section(Draft draft) {
        var rows = new ArrayList<Row>();
        for (Milestone milestone : subject.openMilestones()) {
            rows.add(row(milestone, rows.isEmpty()));
            if (!moved(milestone, draft).isEmpty()) {
                rows.add(Row.of(Field.line(reason(milestone), "", "")
                        .bare("Why “%s” moves".formatted(milestone.name()))
                        .prompting(moved(milestone, draft) + " Why?")));
            }
        }
        return rows.isEmpty() ? Section.of("") : new Section("Milestones", note(), rows, List.of());
    }

    /// Whether every milestone is reached, with what is typed; a programme follows its projects.
    boolean allReached(Draft draft) {
        return subject.project().isPresent()
                ? subject.openMilestones().stream().noneMatch(milestone -> draft.blank(actual(milestone)))
                : subject.programme().projects().stream().allMatch(Project::completed);
    }

    private String note() {
        int reached = subject.reachedMilestones();
        return reached == 0
                ? "The baseline stays as agreed."
                : "The baseline stays as agreed. %s reached already."
                        .formatted(Formats.counted(reached, "milestone is", "milestones are"));
    }

    private static Row row(Milestone milestone, boolean first) {
        var called = "%s, baseline %s".formatted(milestone.name(), Formats.longDate(milestone.baseline()));
        var cells = List.of(
                Field.fixed(name(milestone), "Milestone", milestone.name()).wide(6),
                Field.fixed(baseline(milestone), "Baseline", Formats.shortDate(milestone.baseline())).wide(3),
                Field.line(forecast(milestone), "Forecast", "").heardAs("Forecast of " + called).wide(3),
                Field.line(actual(milestone), "Reached on", "").heardAs("Day reached, " + called).wide(3));
        return Row.of(cells.stream()
                .map(field -> first ? field : field.bare(field.spoken()))
                .toArray(Field[]::new));
    }

    /// What has to be explained: `Moves by 34 days.`; empty where nothing has.
    private static String moved(Milestone milestone, Draft draft) {
        var expected = milestone.delivery().day();
        var said = UkDate.parse(draft.text(actual(milestone)))
                .or(() -> UkDate.parse(draft.text(forecast(milestone))).filter(_ -> draft.blank(actual(milestone))));
        boolean reached = !draft.blank(actual(milestone));
        return said.filter(day -> reached ? day.isAfter(expected) : !day.equals(expected))
                .map(day -> reached
                        ? "Reached after its forecast."
                        : "Moves to %s.".formatted(Formats.shortDate(day)))
                .orElse("");
    }

    /// What was moved or reached, as far as it can be read.
    List<MoveMilestone> read(Draft draft, Answers answers) {
        return subject.openMilestones().stream()
                .flatMap(milestone -> read(milestone, draft, answers).stream())
                .toList();
    }

    private Optional<MoveMilestone> read(Milestone milestone, Draft draft, Answers answers) {
        Optional<Delivery> delivery = draft.blank(actual(milestone))
                ? forecast(milestone, answers).map(Delivery.Forecast::new)
                : answers.pastDay(actual(milestone), "On which day was it reached?", today)
                        .map(Delivery.Actual::new);
        var reason = moved(milestone, draft).isEmpty()
                ? ""
                : answers.needed(reason(milestone), "Why does it move? Every move is kept with its reason.");
        return delivery.filter(each -> !each.equals(milestone.delivery()))
                .map(each -> new MoveMilestone(subject.id(), milestone.id(), each, reason));
    }

    private Optional<LocalDate> forecast(Milestone milestone, Answers answers) {
        var day = answers.day(forecast(milestone), "When is it expected?");
        if (day.filter(each -> each.isBefore(today) && !each.equals(milestone.delivery().day()))
                .isPresent()) {
            answers.wrong(
                    forecast(milestone),
                    "This day has passed. Give a later one, or write the day under “Reached on”.");
        }
        return day;
    }

    private static String name(Milestone milestone) {
        return "milestone-%s-name".formatted(milestone.id());
    }

    private static String baseline(Milestone milestone) {
        return "milestone-%s-baseline".formatted(milestone.id());
    }

    private static String forecast(Milestone milestone) {
        return "milestone-%s-forecast".formatted(milestone.id());
    }

    private static String actual(Milestone milestone) {
        return "milestone-%s-actual".formatted(milestone.id());
    }

    private static String reason(Milestone milestone) {
        return "milestone-%s-reason".formatted(milestone.id());
    }
}
