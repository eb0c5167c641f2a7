package org.localityplan.domain.budget;

import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// How a budget line was reported to stand.
///
/// @param period the month it was reported for; the line's whole year for the figures that the line began with
/// @param budget agreed for the year
/// @param actual spent so far
/// @param forecast expected for the whole year (the forecast outturn)
/// @param commentary why it is over or under; may be empty
public record LineReport(
        UUID id,
        Period period,
        Money budget,
        Money actual,
        Money forecast,
        String commentary,
        Provenance provenance) {

    /// Forecast less budget: positive is over.
    public Money variance() {
        return forecast.minus(budget);
    }
}
