package org.localityplan.domain.budget;

import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// A line of a financial year's budget.
///
/// @param partner the body whose money it is
/// @param reports how it was reported to stand, oldest first; never empty
public record BudgetLine(
        UUID id, String name, Scope scope, String partner, Period period, List<LineReport> reports) {

    /// What the variance did since the report before.
    public sealed interface Movement {
        /// @param before the period of the report before
        /// @param by the variance now less the variance then: positive is towards over
        record Since(Period before, Money by) implements Movement {}

        /// Nothing was reported before.
        record FirstReport() implements Movement {}
    }

    public BudgetLine {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("A budget line needs its figures");
        }
    }

    /// The figures that hold.
    public LineReport latest() {
        return reports.getLast();
    }

    /// Agreed for the year.
    public Money budget() {
        return latest().budget();
    }

    /// Spent so far.
    public Money actual() {
        return latest().actual();
    }

    /// Expected for the whole year (the forecast outturn).
    public Money forecast() {
        return latest().forecast();
    }

    /// Forecast less budget: positive is over.
    public Money variance() {
        return latest().variance();
    }

    /// Where the figures that hold come from.
    public Provenance provenance() {
        return latest().provenance();
    }

    /// How far the variance moved since the report before: from 0.59 under to 1.60 under is 1.01 down.
    public Movement movement() {
        if (reports.size() < 2) {
            return new Movement.FirstReport();
        }
        LineReport before = reports.get(reports.size() - 2);
        return new Movement.Since(before.period(), variance().minus(before.variance()));
    }
}
