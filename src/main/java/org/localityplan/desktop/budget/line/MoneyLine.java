package org.localityplan.desktop.budget.line;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetLine.Movement;
import org.localityplan.domain.budget.BudgetRules;

/// A row of the table of budget lines: a line, or the total of several.
///
/// @param note whose money it is and what it is for
/// @param lines the line itself, or all of the total
/// @param printed the amounts as they are printed
/// @param remark whether a commentary is given or needed
/// @param total whether the row is a total
public record MoneyLine(
        String name, String note, List<BudgetLine> lines, Printed printed, Remark remark, boolean total) {

    /// The amounts as they are printed.
    ///
    /// @param variance what the forecast is over or under budget, in words
    /// @param moved what the variance did since the report before, in words
    public record Printed(String budget, String actual, String forecast, String variance, String moved) {}

    /// What is to be known of the commentary.
    public enum Remark {
        /// The variance is so large that it must be commented, and nobody did.
        NEEDED("Needed"),
        GIVEN("Given"),
        NONE("");

        private final String words;

        Remark(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    public MoneyLine {
        lines = List.copyOf(lines);
    }

    static MoneyLine of(BudgetLine line, String note, BudgetRules rules) {
        return new MoneyLine(line.name(), note, List.of(line), printed(line), remark(line, rules), false);
    }

    /// The total of lines.
    static MoneyLine total(String name, List<BudgetLine> lines) {
        return new MoneyLine(
                name,
                "",
                lines,
                new Printed(
                        Amounts.total(lines.stream().map(BudgetLine::budget).toList()),
                        Amounts.total(lines.stream().map(BudgetLine::actual).toList()),
                        Amounts.total(lines.stream().map(BudgetLine::forecast).toList()),
                        Amounts.totalVariance(lines.stream().map(BudgetLine::variance).toList()),
                        moved(lines)),
                Remark.NONE,
                true);
    }

    /// The line, where the row is none of a total.
    public List<BudgetLine> line() {
        return total ? List.of() : lines;
    }

    boolean over() {
        return Money.total(lines.stream().map(BudgetLine::variance).toList()).signum() > 0;
    }

    private static Printed printed(BudgetLine line) {
        return new Printed(
                Amounts.print(line.budget()),
                Amounts.print(line.actual()),
                Amounts.print(line.forecast()),
                Amounts.variance(line.variance()),
                switch (line.movement()) {
                    case Movement.Since(_, Money by) -> Amounts.movement(by);
                    case Movement.FirstReport() -> "first report";
                });
    }

    /// What the variances of the lines that were reported before did together; empty where none was.
    private static String moved(List<BudgetLine> lines) {
        List<Money> moves = lines.stream()
                .map(BudgetLine::movement)
                .flatMap(movement -> movement instanceof Movement.Since(_, Money by) ? Stream.of(by) : Stream.empty())
                .toList();
        return moves.isEmpty() ? "" : Amounts.totalMovement(moves);
    }

    private static Remark remark(BudgetLine line, BudgetRules rules) {
        if (!line.latest().commentary().isBlank()) {
            return Remark.GIVEN;
        }
        return rules.needsCommentary(line.latest()) ? Remark.NEEDED : Remark.NONE;
    }

    /// The row in one sentence.
    String spoken() {
        return Stream.of(
                name,
                note,
                "budget " + printed.budget(),
                "spent so far " + printed.actual(),
                "forecast " + printed.forecast(),
                printed.variance(),
                printed.moved().isEmpty() ? "" : "since the last report " + printed.moved(),
                remark == Remark.NONE ? "" : "commentary " + remark.words().toLowerCase(Locale.UK))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
