package org.localityplan.store.command.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Period;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.row.RowWords;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.plan.ReportRows.Subject;

/// Finds reports and what they are of.
record ReportParts(PlanEdit edit) {

    /// Whether the row is a report and not how one was before it was reopened.
    static boolean current(PlanRow report) {
        return report.perhapsId("revision_of").isEmpty();
    }

    /// The programme or project that a report is of, where it stands in the plan.
    Optional<PlanRow> subject(UUID id) {
        return edit.parts().project(id).or(() -> edit.parts().programme(id));
    }

    static Subject of(PlanRow part) {
        return part.table() == PlanTable.PROJECT
                ? Subject.ofProject(part.id("id"))
                : Subject.ofProgramme(part.id("id"));
    }

    static UUID subjectId(PlanRow report) {
        return report.perhapsId("project_id").orElseGet(() -> report.id("programme_id"));
    }

    /// The reports of a programme or project.
    List<PlanRow> reports(PlanRow part) {
        String column = part.table() == PlanTable.PROJECT ? "project_id" : "programme_id";
        return edit.rows().under(PlanTable.STATUS_REPORT, column, part.id("id")).stream()
                .filter(ReportParts::current)
                .toList();
    }

    static Period period(PlanRow report) {
        return new Period(report.choice(Period.Kind.class, "period_kind"), report.day("period_start"));
    }

    static Review.State state(PlanRow report) {
        return report.choice(Review.State.class, "review_state");
    }

    /// `Reablement, Oct 2026`.
    static String name(PlanRow part, Period period) {
        return part.name() + ", " + period.label();
    }

    static String approved(PlanRow part, PlanRow report) {
        return "The report of %s for %s was approved on %s; reopen it to change it. Nothing was changed.".formatted(
                part.name(), period(report).label(), RowWords.day(report.day("review_on")));
    }
}
