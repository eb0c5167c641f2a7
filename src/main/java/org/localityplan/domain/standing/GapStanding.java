package org.localityplan.domain.standing;

import java.util.Comparator;
import java.util.Optional;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.Budget.Gap;
import org.localityplan.domain.history.Snapshot;

/// What is left of the gap of a year after the savings that can be expected.
///
/// @param gap the gap before savings
/// @param bridge the way from there to what is left
public record GapStanding(Gap gap, Bridge bridge) {

    /// The gap of the current financial year or, where none was forecast for it, of the nearest year after it.
    static Optional<GapStanding> of(Snapshot snapshot) {
        Period current = Period.financialYearOf(snapshot.asAt());
        return snapshot.budget().gaps().stream()
                .filter(gap -> !gap.period().end().isBefore(current.end()))
                .min(Comparator.comparing(gap -> gap.period().end()))
                .map(gap -> new GapStanding(gap, Bridge.of(gap, snapshot.budget())));
    }
}
