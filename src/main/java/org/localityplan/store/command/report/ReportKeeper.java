package org.localityplan.store.command.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.PlanChange.MoveMilestone;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.evidence.Evidence;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.domain.standing.evidence.PlanEvidence;
import org.localityplan.domain.standing.evidence.ProjectEvidence;
import org.localityplan.store.command.delivery.DecisionKeeper;
import org.localityplan.store.command.delivery.MilestoneKeeper;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.command.edit.PlanParts;
import org.localityplan.store.command.row.RowChanges;
import org.localityplan.store.command.row.RowWords;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.ReportRows;

/// Takes in the report of a programme or project for a period, with all that was updated on the same form.
///
/// @param now the plan as it is, against which the declared light is held
public record ReportKeeper(PlanEdit edit, Snapshot now) {

    public Step submit(SubmitReport change) {
        Optional<PlanRow> subject = parts().subject(change.of());
        if (subject.isEmpty()) {
            return edit.refused(
                    "of", "This project is not in the plan any more. Choose another one; nothing was changed.");
        }
        PlanRow part = subject.get();
        List<PlanRow> reports = parts().reports(part);
        Period period = change.report().period();
        Optional<PlanRow> held = reports.stream()
                .filter(row -> ReportParts.period(row).equals(period))
                .findFirst();
        Optional<String> refusal = refusal(part, held, change.report());
        if (refusal.isPresent()) {
            return edit.refused(refusal.get());
        }
        new ReportFaults(edit, change.report(), before(reports, period), evidence(change)).tell();
        put(part, held, change.report(), RowChanges.next(reports));
        change.milestones().forEach(move -> move(part, move));
        change.decisions().forEach(decision -> ask(part, decision));
        return edit.done(new Deed(
                held.isPresent() ? "Submitted a report again" : "Submitted a report",
                ReportParts.name(part, period),
                PlanParts.about(part)));
    }

    /// Why the report cannot take its place; empty when it can.
    private Optional<String> refusal(PlanRow part, Optional<PlanRow> held, StatusReport report) {
        String name = ReportParts.name(part, report.period());
        if (held.isEmpty()) {
            return edit.rows().find(PlanTable.STATUS_REPORT, report.id())
                    .map(_ -> "This is the report of another period. Begin a new one; nothing was changed.");
        }
        PlanRow row = held.get();
        if (ReportParts.state(row) == Review.State.APPROVED) {
            return Optional.of(ReportParts.approved(part, row));
        }
        if (!row.id("id").equals(report.id())) {
            return Optional.of("%s has been reported on in the meantime, by %s on %s. Look at that report;"
                    .formatted(name, row.text("review_by"), RowWords.day(row.day("review_on")))
                    + " nothing was changed.");
        }
        return row.number("revision") == report.detail().review().revision()
                ? Optional.empty()
                : Optional.of("The report of %s has been reopened in the meantime. Look at it; nothing was changed."
                        .formatted(name));
    }

    private static Optional<ReportFaults.Lights> before(List<PlanRow> reports, Period period) {
        return reports.stream()
                .filter(row -> row.day("period_start").isBefore(period.start()))
                .max(Comparator.comparing(row -> row.day("period_start")))
                .map(row -> new ReportFaults.Lights(row.choice(Light.class, "declared"), row.text("dimensions")));
    }

    private Evidence evidence(SubmitReport change) {
        return ProjectEvidence.asIf(change, now)
                .map(ProjectEvidence::evidence)
                .or(() -> now.plan().programme(change.of())
                        .map(programme -> PlanEvidence.of(now).of(programme))
                        .map(found -> new Evidence(found.light(), List.of(), "")))
                .orElseGet(() -> new Evidence(Light.UNKNOWN, List.of(), ""));
    }

    private void put(PlanRow part, Optional<PlanRow> held, StatusReport report, int next) {
        int place = held.map(row -> row.number("ordinal")).orElse(next);
        int revision = held.map(row -> row.number("revision")).orElse(1);
        edit.rows().put(new ReportRows(edit.writing()).report(
                ReportParts.of(part), submitted(report, revision), place));
    }

    /// The report as it is handed in: whatever it says of its review, it waits for approval now.
    private StatusReport submitted(StatusReport report, int revision) {
        ReportDetail detail = report.detail();
        return new StatusReport(
                report.id(),
                report.period(),
                edit.today(),
                report.declared(),
                report.yearEnd(),
                report.headline(),
                report.account(),
                new ReportDetail(
                        detail.dimensions(),
                        detail.followUps(),
                        detail.recovery(),
                        detail.changed(),
                        detail.explanation(),
                        detail.nothingChanged(),
                        new Review(Review.State.SUBMITTED, edit.by().person(), edit.today(), "", revision)),
                report.provenance());
    }

    private void move(PlanRow part, MoveMilestone move) {
        PlanEdit nested = edit.in("milestones");
        if (isUnder(part, edit.parts().project(move.project()))) {
            new MilestoneKeeper(nested).move(move);
        } else {
            nested.fault("", "This milestone is not one of %s. Take it out of the report.".formatted(part.name()));
        }
    }

    private static boolean isUnder(PlanRow part, Optional<PlanRow> project) {
        String column = part.table() == PlanTable.PROJECT ? "id" : "programme_id";
        return project.filter(row -> row.id(column).equals(part.id("id"))).isPresent();
    }

    private void ask(PlanRow part, Decision decision) {
        PlanEdit nested = edit.in("decisions");
        if (decision.programme().equals(part.table() == PlanTable.PROJECT ? part.id("programme_id") : part.id("id"))) {
            new DecisionKeeper(nested).ask(decision);
        } else {
            nested.fault("", "The board is asked by another programme. Take the question out of the report.");
        }
    }

    private ReportParts parts() {
        return new ReportParts(edit);
    }
}
