package org.localityplan.desktop.budget;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.BudgetLine;

/// A row of the table of budget lines: a line, or the total of several.
///
/// @param variance what the forecast is over or under budget, in words
/// @param over whether it is over
/// @param total whether the row is a total
record MoneyLine(
        String name,
        String programme,
        String partner,
        Printed printed,
        String variance,
        boolean over,
        boolean total) {

    /// The amounts as they are printed.
    record Printed(String budget, String actual, String forecast) {}

    static MoneyLine of(BudgetLine line, String programme) {
        return new MoneyLine(
                line.name(),
                programme,
                line.partner(),
                new Printed(
                        Amounts.print(line.budget()), Amounts.print(line.actual()), Amounts.print(line.forecast())),
                Amounts.variance(line.variance()),
                line.variance().signum() > 0,
                false);
    }

    /// The total of lines.
    static MoneyLine total(String name, List<BudgetLine> lines) {
        List<Money> variances = lines.stream().map(BudgetLine::variance).toList();
        return new MoneyLine(
                name,
                "",
                "",
                new Printed(
                        Amounts.total(lines.stream().map(BudgetLine::budget).toList()),
                        Amounts.total(lines.stream().map(BudgetLine::actual).toList()),
                        Amounts.total(lines.stream().map(BudgetLine::forecast).toList())),
                Amounts.totalVariance(variances),
                Money.total(variances).signum() > 0,
                true);
    }

    /// The row in one sentence.
    String spoken() {
        return Stream.of(
                name,
                programme,
                partner,
                "budget " + printed.budget(),
                "spent so far " + printed.actual(),
                "forecast " + printed.forecast(),
                variance)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
