package org.localityplan.desktop.budget.saving;

import java.util.List;
import org.localityplan.desktop.budget.part.YearMoney;

/// What the table of savings shows of a year.
public final class SavingsShown {
    private SavingsShown() {}

    /// Name, agreed, forecast and challenge of each saving.
    public static List<List<String>> of(YearMoney money) {
        return SavingGroups.of(money).stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> !row.total())
                .map(row -> List.of(row.name(), row.amount().agreed(), row.amount().forecast(), row.challenge()))
                .toList();
    }
}
