package org.localityplan.store.write.plan;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.Dimensions;
import org.localityplan.domain.plan.report.Recovery.NotNeeded;
import org.localityplan.domain.plan.report.Recovery.Planned;
import org.localityplan.domain.plan.report.ReportDetail;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.store.row.Packed;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Writing;

/// The rows of status reports.
///
/// @param writing where their sources are kept
public record ReportRows(Writing writing) {

    /// What a report is of: a programme or a project.
    public record Subject(Optional<UUID> programme, Optional<UUID> project) {

        public static Subject ofProgramme(UUID id) {
            return new Subject(Optional.of(id), Optional.empty());
        }

        public static Subject ofProject(UUID id) {
            return new Subject(Optional.empty(), Optional.of(id));
        }

        public UUID id() {
            return programme.or(() -> project).orElseThrow();
        }
    }

    public PlanRow report(Subject of, StatusReport report, int ordinal) {
        ReportDetail detail = report.detail();
        Review review = detail.review();
        Optional<Planned> recovery = recovery(detail);
        return PlanTable.STATUS_REPORT.row(
                report.id(),
                of.programme(),
                of.project(),
                report.period().kind(),
                report.period().start(),
                report.reportedOn(),
                report.headline(),
                report.declared(),
                report.yearEnd(),
                Packed.of(report.account().good()),
                Packed.of(report.account().bad()),
                Packed.of(report.account().next()),
                letters(detail.dimensions()),
                followUps(detail),
                recovery.map(Planned::cause),
                recovery.map(Planned::action),
                recovery.map(Planned::owner),
                recovery.map(Planned::due),
                recovery.map(Planned::helpWanted),
                recovery.map(Planned::backToGreen),
                detail.changed(),
                detail.explanation(),
                detail.nothingChanged(),
                review.state(),
                review.by(),
                review.on(),
                review.words(),
                review.revision(),
                Optional.empty(),
                ordinal,
                writing.source(report.provenance()));
    }

    /// The lights of the dimensions as they are kept: a letter each, in the order of the form.
    public static String letters(Dimensions dimensions) {
        return Stream.of(Dimension.values())
                .map(each -> dimensions.of(each).map(light -> light.letter()).orElse("-"))
                .collect(Collectors.joining());
    }

    private static String followUps(ReportDetail detail) {
        return Packed.items(detail.followUps().stream()
                .map(each -> Packed.item(each.promised(), each.done() ? "done" : "not done", each.explanation())));
    }

    private static Optional<Planned> recovery(ReportDetail detail) {
        return switch (detail.recovery()) {
            case NotNeeded() -> Optional.empty();
            case Planned planned -> Optional.of(planned);
        };
    }
}
