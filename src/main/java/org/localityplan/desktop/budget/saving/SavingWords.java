package org.localityplan.desktop.budget.saving;

import java.util.List;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.budget.Saving;

/// The sentence of a year's savings.
final class SavingWords {

    private SavingWords() {}

    /// @param challenged how many are counted on although what they are to come from is off track
    static String sentence(YearMoney money, long challenged) {
        List<Saving> savings = money.savings();
        if (savings.isEmpty()) {
            return "No savings are on record for %s.".formatted(money.year().label());
        }
        return "Of %s agreed for %s, %s is forecast.%s".formatted(
                Amounts.total(savings.stream().map(Saving::agreed).toList()),
                money.year().label(),
                Amounts.total(savings.stream().map(Saving::forecast).toList()),
                challenge(challenged));
    }

    private static String challenge(long challenged) {
        return challenged == 0
                ? ""
                : " %s counted on although what %s to come from is off track.".formatted(
                        Formats.counted(challenged, "saving is", "savings are"),
                        challenged == 1 ? "it is" : "they are");
    }
}
