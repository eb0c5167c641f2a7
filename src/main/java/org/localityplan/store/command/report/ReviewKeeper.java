package org.localityplan.store.command.report;

import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.history.PlanChange.ReviewReport;
import org.localityplan.domain.history.PlanChange.Verdict;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.command.edit.PlanParts;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;

/// Approves, returns and reopens reports.
public record ReviewKeeper(PlanEdit edit) {

    /// What becomes of a report by a verdict.
    private record Turn(Review.State from, Review.State to, String action) {}

    /// The programme or project that a report is of.
    public Optional<UUID> subject(ReviewReport change) {
        return report(change).map(ReportParts::subjectId);
    }

    public Step review(ReviewReport change) {
        Optional<PlanRow> report = report(change);
        Optional<PlanRow> part = report.map(ReportParts::subjectId).flatMap(new ReportParts(edit)::subject);
        if (report.isEmpty() || part.isEmpty()) {
            return edit.refused(
                    "report", "This report is not in the plan any more. Choose another one; nothing was changed.");
        }
        Turn turn = turn(change.verdict());
        if (ReportParts.state(report.get()) != turn.from()) {
            return edit.refused(refusal(part.get(), report.get(), change.verdict()));
        }
        if (change.verdict() == Verdict.APPROVE) {
            edit.most("words", change.words(), PlanEdit.TEXT);
        } else {
            edit.needed("words", change.words(), PlanEdit.TEXT);
        }
        put(report.get(), turn.to(), change.words());
        return edit.done(new Deed(
                turn.action(),
                ReportParts.name(part.get(), ReportParts.period(report.get())),
                PlanParts.about(part.get())));
    }

    private Optional<PlanRow> report(ReviewReport change) {
        return edit.rows().find(PlanTable.STATUS_REPORT, change.report()).filter(ReportParts::current);
    }

    private static Turn turn(Verdict verdict) {
        return switch (verdict) {
            case APPROVE -> new Turn(Review.State.SUBMITTED, Review.State.APPROVED, "Approved a report");
            case RETURN -> new Turn(Review.State.SUBMITTED, Review.State.RETURNED, "Returned a report");
            case REOPEN -> new Turn(Review.State.APPROVED, Review.State.REOPENED, "Reopened a report");
        };
    }

    private static String refusal(PlanRow part, PlanRow report, Verdict verdict) {
        String name = "The report of %s for %s".formatted(part.name(), ReportParts.period(report).label());
        return switch (ReportParts.state(report)) {
            case APPROVED -> ReportParts.approved(part, report);
            case RETURNED, REOPENED -> verdict == Verdict.REOPEN
                    ? name + " is with its writer, who can change it. Nothing was changed."
                    : name + " is with its writer; it comes back when it is submitted again. Nothing was changed.";
            case SUBMITTED -> name + " has not been approved yet; it can be returned. Nothing was changed.";
        };
    }

    /// A report that is reopened is kept as it was, beside its new revision.
    private void put(PlanRow report, Review.State state, String words) {
        int revision = report.number("revision");
        boolean reopened = state == Review.State.REOPENED;
        if (reopened) {
            edit.rows().put(report.with("id", edit.writing().newId()).with("revision_of", report.id("id")));
        }
        edit.rows().put(report.with("review_state", state)
                .with("review_by", edit.by().person())
                .with("review_on", edit.today())
                .with("review_words", words)
                .with("revision", reopened ? revision + 1 : revision));
    }
}
