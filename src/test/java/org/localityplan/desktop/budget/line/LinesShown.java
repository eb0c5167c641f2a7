package org.localityplan.desktop.budget.line;

import java.util.List;
import org.localityplan.desktop.budget.part.YearMoney;

/// What the table of budget lines shows of a year.
public final class LinesShown {
    private LinesShown() {}

    /// Name, budget, spent, forecast of each line.
    public static List<List<String>> of(YearMoney money) {
        return LineGroups.of(money).stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> !row.total())
                .map(row -> List.of(
                        row.name(), row.printed().budget(), row.printed().actual(), row.printed().forecast()))
                .toList();
    }

    /// The total as the command line says it.
    public static String total(YearMoney money) {
        var all = LineGroups.of(money).getLast().rows().getLast();
        return "%d lines of %s in all: budget %s, actual to date %s, forecast %s, variance %s.".formatted(
                all.lines().size(), money.year().label(), all.printed().budget(), all.printed().actual(),
                all.printed().forecast(), all.printed().variance().replace(" over", ""));
    }
}
