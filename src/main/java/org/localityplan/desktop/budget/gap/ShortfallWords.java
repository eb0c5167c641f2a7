package org.localityplan.desktop.budget.gap;

import java.math.RoundingMode;
import java.util.List;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.MoneyScale;
import org.localityplan.domain.budget.SavingsShortfall;
import org.localityplan.domain.budget.ShownTotal;

/// What is missing of the savings that a year needs, in sentences.
final class ShortfallWords {

    private ShortfallWords() {}

    /// What was never found, what was agreed and will not be made, and both together.
    static List<String> of(SavingsShortfall shortfall) {
        return List.of(identified(shortfall), made(shortfall), together(shortfall));
    }

    private static String identified(SavingsShortfall shortfall) {
        String sums = "%s is agreed against a gap of %s".formatted(
                shortfall.agreed().inMillions(), shortfall.target().inMillions());
        return shortfall.toBeIdentified().signum() > 0
                ? "%s is to be identified: %s.".formatted(shortfall.toBeIdentified().inMillions(), sums)
                : "Nothing is left to be identified: %s.".formatted(sums);
    }

    private static String made(SavingsShortfall shortfall) {
        String sums = "%s of %s is forecast".formatted(
                shortfall.forecast().inMillions(), shortfall.agreed().inMillions());
        return shortfall.unachievable().signum() > 0
                ? "%s is agreed and will not be made: %s.".formatted(shortfall.unachievable().inMillions(), sums)
                : "All that is agreed is expected: %s.".formatted(sums);
    }

    private static String together(SavingsShortfall shortfall) {
        Money missing = shortfall.missing();
        String share = shortfall.forecast()
                .percentOf(shortfall.target())
                .map(percent -> ", %s%% of the gap"
                        .formatted(percent.setScale(0, RoundingMode.HALF_UP).toPlainString()))
                .orElse("");
        if (missing.signum() <= 0) {
            return "The savings forecast cover the gap%s.".formatted(share);
        }
        String total = ShownTotal.of(
                List.of(shortfall.toBeIdentified(), shortfall.unachievable()), MoneyScale.MILLIONS).total();
        return "Together %s is missing; %s is forecast%s.".formatted(
                total, shortfall.forecast().inMillions(), share);
    }
}
