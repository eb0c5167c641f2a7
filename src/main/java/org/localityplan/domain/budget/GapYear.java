package org.localityplan.domain.budget;

import java.util.Comparator;
import java.util.List;
import org.localityplan.domain.Money;

/// The gap of one year if nothing were done, what the savings make of it, and what of them lasts.
///
/// @param gap the gap before savings
/// @param bridge the way from there to what is left
/// @param shortfall what is missing of the savings, with the gap as their target
/// @param lasting what the year's savings make in the year after; those not found or not to be made do not count
public record GapYear(Budget.Gap gap, Bridge bridge, SavingsShortfall shortfall, Money lasting) {

    /// Every gap on record, the earliest year first.
    public static List<GapYear> of(Budget budget) {
        return budget.gaps().stream()
                .sorted(Comparator.comparing(Budget.Gap::period))
                .map(gap -> of(gap, budget))
                .toList();
    }

    private static GapYear of(Budget.Gap gap, Budget budget) {
        List<Saving> savings = budget.savingsOf(gap.period());
        return new GapYear(
                gap,
                Bridge.of(gap, budget),
                SavingsShortfall.of(gap.opening(), savings),
                Money.total(savings.stream()
                        .filter(Saving::found)
                        .map(Saving::nextYear)
                        .toList()));
    }
}
