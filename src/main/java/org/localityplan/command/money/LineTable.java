package org.localityplan.command.money;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetLine.Movement;
import org.localityplan.domain.history.Snapshot;

/// Every budget line with its variance, how that moved, and what is said about it.
final class LineTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("year", "Year"),
            new Column("line", "Line"),
            new Column("programme", "Programme"),
            new Column("project", "Project"),
            new Column("partner", "Partner"),
            new Column("reported", "Reported"),
            new Column("budget_pounds", "Budget"),
            new Column("actual_pounds", "Actual to date"),
            new Column("forecast_pounds", "Forecast"),
            new Column("variance_pounds", "Variance"),
            new Column("over_or_under", "Over or under"),
            new Column("movement_pounds", "Moved"),
            new Column("moved_since", "Since"),
            new Column("needs_commentary", "Beyond the share"),
            new Column("commentary", "Commentary"),
            new Column("illustrative", "Illustrative"));

    private LineTable() {}

    static Chapters.Chapter of(Snapshot snapshot) {
        return new Chapters.Table(
                "rows",
                new Report(
                        "Budget lines",
                        List.of(),
                        COLUMNS,
                        snapshot.budget().lines().stream()
                                .map(line -> row(line, snapshot))
                                .toList()));
    }

    private static List<Cell> row(BudgetLine line, Snapshot snapshot) {
        return Stream.of(
                List.of(
                        Cell.of(line.period().code()),
                        Cell.of(line.name()),
                        MoneyCells.programme(line.scope(), snapshot),
                        MoneyCells.project(line.scope(), snapshot),
                        Cell.of(line.partner()),
                        Cell.of(line.latest().period().code()),
                        MoneyCells.thousands(line.budget()),
                        MoneyCells.thousands(line.actual()),
                        MoneyCells.thousands(line.forecast()),
                        MoneyCells.thousands(line.variance()),
                        Cell.of(direction(line.variance()))),
                movement(line),
                List.<Cell>of(
                        new Cell.Flag(snapshot.budget().rules().needsCommentary(line.latest())),
                        Cell.of(line.latest().commentary()),
                        new Cell.Flag(line.provenance().isIllustrative())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Cell> movement(BudgetLine line) {
        return switch (line.movement()) {
            case Movement.Since(Period before, Money by) ->
                List.of(MoneyCells.thousands(by), Cell.of(before.code()));
            case Movement.FirstReport() -> List.of(new Cell.Empty(), new Cell.Empty());
        };
    }

    private static String direction(Money variance) {
        return switch (variance.signum()) {
            case 1 -> "over";
            case -1 -> "under";
            default -> "";
        };
    }
}
