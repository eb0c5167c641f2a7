package org.localityplan.desktop.waiting;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.chart.Sparkline;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.RowTable;

/// The table of all waiting lists.
final class WaitingTable {

    private WaitingTable() {}

    static RowTable<WaitingLine> of(RowTable.Uses<WaitingLine> uses, ObservableValue<ChartStyle> style) {
        var table = new RowTable<>(columns(), uses, style)
                .named("Waiting lists", "Enter opens the list, Insert records a count",
                        "The plan has no waiting lists.")
                .rowsOf(2.9)
                .whole();
        table.node().setId("waiting-lists");
        return table;
    }

    private static List<Column<WaitingLine>> columns() {
        return List.of(
                Column.drawn("Waiting list", 23.5, WaitingTable::name),
                Column.figure("Waiting", 5.2, WaitingLine::waiting),
                Column.figure("Change", 5.2, WaitingLine::change).whenRoom(1),
                Column.drawn("Trend", 7, WaitingTable::trend).whenRoom(9),
                Column.figure("Median", 6.4, WaitingLine::median).whenRoom(5),
                Column.figure("Longest", 6, WaitingLine::longest).whenRoom(3),
                Column.figure("Over threshold", 8, WaitingLine::overThreshold).whenRoom(4),
                Column.figure("Joined", 4.8, WaitingLine::joined).whenRoom(6),
                Column.figure("Left", 4.8, WaitingLine::left).whenRoom(7),
                Column.figure("Unexplained", 7.4, WaitingLine::unexplained).whenRoom(8),
                Column.figure("Clears in", 10, WaitingLine::clearance).whenRoom(2));
    }

    private static Node name(WaitingLine line) {
        var name = new Label(line.name());
        name.getStyleClass().add("medium");
        var note = new Label(line.note());
        note.getStyleClass().add("cell-note");
        return new VBox(name, note);
    }

    private static Node trend(WaitingLine line) {
        return new Sparkline(line.sizes());
    }
}
