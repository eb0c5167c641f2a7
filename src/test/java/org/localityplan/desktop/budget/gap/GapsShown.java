package org.localityplan.desktop.budget.gap;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.domain.budget.GapYear;

/// What the screen shows of the gap of a year.
public final class GapsShown {
    private GapsShown() {}

    /// Before savings, low, expected, high, savings next year.
    public static List<String> of(YearMoney money) {
        var line = GapYear.of(money.budget()).stream()
                .map(GapLine::new)
                .filter(each -> each.year().gap().period().equals(money.year()))
                .findFirst()
                .orElseThrow();
        String range = line.range().isEmpty() ? line.expected() + " to " + line.expected() : line.range();
        List<String> ends = List.of(range.split(" to ", -1));
        return Stream.of(line.opening(), ends.getFirst(), line.expected(), ends.getLast(), line.lasting()).toList();
    }
}
