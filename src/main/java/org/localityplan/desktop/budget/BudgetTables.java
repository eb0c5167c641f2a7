package org.localityplan.desktop.budget;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.RowTable;

/// The tables of the money.
final class BudgetTables {

    private BudgetTables() {}

    static RowTable<MoneyLine> lines(ObservableValue<ChartStyle> style) {
        List<Column<MoneyLine>> columns = List.of(
                Column.drawn("Line", 22.4, line -> label(line.name(), line.total())),
                Column.words("Programme", 18, MoneyLine::programme).whenRoom(2),
                Column.words("Partner", 5, MoneyLine::partner).whenRoom(1),
                Column.figure("Budget", 6.8, line -> line.printed().budget()),
                Column.figure("Spent so far", 7.4, (MoneyLine line) -> line.printed().actual())
                        .whenRoom(3),
                Column.figure("Forecast", 6.8, line -> line.printed().forecast()),
                Column.figure("Against budget", 8.4, MoneyLine::variance));
        var table = new RowTable<>(columns, new RowTable.Uses<>(MoneyLine::spoken, _ -> {}, _ -> {}), style)
                .named("Budget lines", "Arrows move between lines", "There is no budget for this year.")
                .whole();
        table.node().setId("budget-lines");
        return table;
    }

    static RowTable<SavingLine> savings(ObservableValue<ChartStyle> style) {
        List<Column<SavingLine>> columns = List.of(
                Column.drawn("Saving", 18, line -> label(line.name(), line.total())),
                Column.words("Programme", 17, SavingLine::programme).whenRoom(1),
                Column.figure("Agreed", 6.5, SavingLine::agreed),
                Column.figure("Forecast", 6.5, SavingLine::forecast));
        var table = new RowTable<>(columns, new RowTable.Uses<>(SavingLine::spoken, _ -> {}, _ -> {}), style)
                .named("Savings, the surest first", "Arrows move between savings",
                        "No savings are on record for this year.")
                .whole();
        table.node().setId("savings");
        return table;
    }

    private static Node label(String words, boolean total) {
        var label = new Label(words);
        label.getStyleClass().add(total ? "strong" : "plain");
        return label;
    }
}
