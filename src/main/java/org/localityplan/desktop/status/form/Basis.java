package org.localityplan.desktop.status.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Period;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.FollowUp;
import org.localityplan.domain.plan.report.ReportCycle;
import org.localityplan.domain.plan.report.Review;

/// What the report of a period starts from.
///
/// @param before the newest report of an earlier period; its promises are followed up
/// @param amended the report of the same period that is not approved yet, and is replaced
record Basis(Period period, Optional<StatusReport> before, Optional<StatusReport> amended) {

    private static final int OFFERED = 12;

    static Basis of(Period period, List<StatusReport> reports) {
        return new Basis(
                period,
                reports.stream()
                        .filter(each -> each.period().compareTo(period) < 0)
                        .reduce((_, newer) -> newer),
                reports.stream()
                        .filter(each -> each.period().equals(period)
                                && !each.detail().review().locked())
                        .findFirst());
    }

    /// The period to report on: that of a report that came back; one that waits for approval while the next period runs;
    /// else the next, or the newest that has ended where more than one was missed.
    static Period due(ReportSubject subject, ReportCycle cycle, LocalDate asAt) {
        var reports = subject.reports();
        if (reports.isEmpty()) {
            return late(Period.holding(cycle.kind(), subject.began(asAt)), cycle, asAt);
        }
        var newest = reports.getLast();
        var next = cycle.after(newest.period());
        boolean open = newest.detail().review().withWriter()
                || newest.detail().review().state() == Review.State.SUBMITTED
                        && next.end().isAfter(asAt);
        return open ? newest.period() : late(next, cycle, asAt);
    }

    private static Period late(Period first, ReportCycle cycle, LocalDate asAt) {
        return cycle.due(first).isBefore(asAt) ? cycle.ended(asAt) : first;
    }

    /// The periods that can be reported on: none that is approved, none that has not begun, and the one that is due.
    static List<Period> offered(ReportSubject subject, ReportCycle cycle, LocalDate asAt) {
        var due = due(subject, cycle, asAt);
        var running = Period.holding(cycle.kind(), asAt);
        return Stream.concat(Stream.iterate(running, Period::previous).limit(OFFERED), Stream.of(due))
                .distinct()
                .filter(period -> subject.reports().stream()
                        .noneMatch(report -> report.period().compareTo(period) >= 0
                                && (report.detail().review().locked() || !report.period().equals(period))))
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /// The report that the form is filled from.
    Optional<StatusReport> filledFrom() {
        return amended.or(() -> before);
    }

    /// What the report before called next.
    List<String> promised() {
        return before.map(report -> report.account().next()).orElse(List.of());
    }

    /// What has been said of a promise already, in the report that is replaced.
    Optional<FollowUp> saidOf(String promise) {
        return amended.stream()
                .flatMap(report -> report.detail().followUps().stream())
                .filter(each -> each.promised().equals(promise))
                .findFirst();
    }

    int revision() {
        return amended.map(report -> report.detail().review().revision()).orElse(1);
    }
}
