package org.localityplan.domain.budget;

import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// A line of a financial year's budget.
///
/// @param partner the body whose money it is
/// @param budget agreed for the year
/// @param actual spent so far
/// @param forecast expected for the whole year (the forecast outturn)
public record BudgetLine(
        UUID id,
        String name,
        Scope scope,
        String partner,
        Period period,
        Money budget,
        Money actual,
        Money forecast,
        Provenance provenance) {

    /// Forecast less budget: positive is over.
    public Money variance() {
        return forecast.minus(budget);
    }
}
