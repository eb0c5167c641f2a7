package org.localityplan.desktop.status.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Kind;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.desktop.kit.form.light.Meaning;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.DeliveryConfidence;

/// The questions of the form, by what has been answered so far. There are always as many parts; one that asks nothing is not
/// seen.
record StatusSections(List<Period> periods, Parts parts) {

    /// The parts with questions of their own.
    record Parts(MilestoneRows milestones, RecoveryPart recovery, DecisionRows decisions) {}

    private static final List<Light> COLOURS = List.of(Light.RED, Light.AMBER, Light.GREEN);

    StatusSections {
        periods = List.copyOf(periods);
    }

    /// @param challenged whether the evidence is worse than the declared light
    List<Section> of(Draft draft, Basis basis, boolean challenged) {
        var declared = Sides.chosen(draft, Names.DECLARED);
        return List.of(
                standing(basis, lights(draft)),
                sides(draft, basis, challenged),
                headline(draft),
                PromiseRows.section(draft, basis),
                account(),
                RecoveryPart.asked(declared) ? parts.recovery().section(declared, basis) : Section.of(""),
                parts.milestones().section(draft),
                parts.decisions().section(draft));
    }

    /// The colours, and complete once every milestone is reached.
    private Kind.Lights lights(Draft draft) {
        var offered = parts.milestones().allReached(draft)
                ? Stream.concat(COLOURS.stream(), Stream.of(Light.COMPLETE)).toList()
                : COLOURS;
        return new Kind.Lights(
                offered,
                offered.stream()
                        .map(light -> new Meaning(light.letter(), DeliveryConfidence.meaning(light)))
                        .toList());
    }

    private Section standing(Basis basis, Kind.Lights lights) {
        return Section.of(
                "How it stands",
                Row.of(
                        Field.lights(Names.DECLARED, "Declared light", "Keys R, A, G; ? says what they mean", lights)
                                .wide(5),
                        Field.fixed("last", "Last report", last(basis.before())).wide(3)),
                Row.of(
                        Field.lights(Names.YEAR_END, "Expected at the end of the financial year", "", lights)
                                .wide(5),
                        period().wide(3)));
    }

    Field period() {
        var options = periods.stream()
                .map(period -> new Option(period.code(), Spoken.period(period)))
                .toList();
        return Field.choice(Names.PERIOD, "Report for", "", options);
    }

    private static String last(Optional<StatusReport> before) {
        return before.map(report -> "%s: %s"
                .formatted(report.period().label(), report.declared().words()))
                .orElse("None yet");
    }

    private static Section sides(Draft draft, Basis basis, boolean challenged) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(board()));
        changed(draft, basis).ifPresent(rows::add);
        if (challenged) {
            rows.add(explanation());
        }
        return new Section("Seen from six sides", "", rows, List.of());
    }

    static Field board() {
        return Field.board(
                Names.SIDES, "", "Keys R, A, G, and − for not applicable; arrows walk; ? says what they mean",
                Sides.ALL)
                .heardAs("Six sides");
    }

    private static Optional<Row> changed(Draft draft, Basis basis) {
        var changes = Sides.changes(draft, basis);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(Row.of(
                        Field.paragraph(Names.CHANGED, "What evidence changed?", String.join(" · ", changes))
                                .heardAs("Evidence that changed")));
    }

    static Row explanation() {
        return Row.of(Field.paragraph(
                Names.EXPLANATION,
                "Why is it better than the evidence?",
                "You declare a better light than the evidence gives. Your reason is printed beside it.")
                .heardAs("Explanation"));
    }

    private static Section headline(Draft draft) {
        int left = StatusReport.HEADLINE_LIMIT - headline(draft.text(Names.HEADLINE)).length();
        return Section.of(
                "",
                Row.of(Field.paragraph(
                        Names.HEADLINE,
                        "Headline",
                        "One sentence that the board reads. %d characters left.".formatted(Math.max(0, left)))));
    }

    /// A headline stands on one line.
    static String headline(String typed) {
        return String.join(" ", Stream.of(typed.split("\\R", -1)).map(String::strip).toList()).strip();
    }

    private static Section account() {
        return Section.of(
                "In a few words, one statement on a line",
                Row.of(Field.paragraph(Names.GOOD, "Done, and what is going well", "")),
                Row.of(Field.paragraph(Names.BAD, "Not done or not going well, and why", "")),
                Row.of(Field.paragraph(
                        Names.NEXT, "What comes next", "Each line is listed next time, to be ticked or explained")));
    }
}
