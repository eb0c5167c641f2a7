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
    /// @param newest the period of the newest report; of another length where the cycle has been changed since
    public int cyclesOld(Period newest, LocalDate asAt) {
        return missed(after(newest), asAt);
    }

    /// Reports that have fallen due on something that has never been reported on.
    ///
    /// @param began the day it was agreed to begin; the period that holds it is the first to report on
    public int cyclesUnreported(LocalDate began, LocalDate asAt) {
        return missed(Period.holding(kind, began), asAt);
    }

    /// The first period to report on after the newest report.
    public Period after(Period newest) {
        return Period.holding(kind, newest.end()).next();
    }

    /// The newest period that has ended: what a report that is late is written for.
    public Period ended(LocalDate asAt) {
        Period running = Period.holding(kind, asAt);
        return running.end().isAfter(asAt) ? running.previous() : running;
    }

    /// The day by which the report of a period is due.
    public LocalDate due(Period period) {
        return timing.due(period);
    }

    private int missed(Period first, LocalDate asAt) {
        return (int) Stream.iterate(first, Period::next)
                .limit(MANY)
                .takeWhile(period -> due(period).isBefore(asAt))
                .count();
    }

    public Freshness freshness(Period newest, LocalDate asAt) {
        return Freshness.of(newest, timing, asAt);
    }
}
