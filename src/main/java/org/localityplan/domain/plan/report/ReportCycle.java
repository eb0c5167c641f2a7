package org.localityplan.domain.plan.report;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Freshness.Timing;
import org.localityplan.domain.Period;

/// How often a status report is due.
///
/// @param kind the length of a reporting period
/// @param timing when the report of a period is due after its end
public record ReportCycle(Period.Kind kind, Timing timing) {

    /// Every month, within a week of its end.
    public static final ReportCycle MONTHLY = new ReportCycle(Period.Kind.MONTH, new Timing(7, 0));

    private static final int MANY = 100;

    /// Reports that have fallen due since the newest one: 0 when it is current, 1 when it is one cycle old.
    ///
    /// @param newest the period of the newest report
    public int cyclesOld(Period newest, LocalDate asAt) {
        return (int) Stream.iterate(newest.next(), Period::next)
                .limit(MANY)
                .takeWhile(period -> timing.due(period).isBefore(asAt))
                .count();
    }

    public Freshness freshness(Period newest, LocalDate asAt) {
        return Freshness.of(newest, timing, asAt);
    }
}
