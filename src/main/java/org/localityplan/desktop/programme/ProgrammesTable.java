package org.localityplan.desktop.programme;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.LightStrip;
import org.localityplan.desktop.kit.TallyBar;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.RowTable;

/// The table of all programmes.
final class ProgrammesTable {

    private static final double DECLARED = 20;
    private static final double YEAR_END = 16;

    private ProgrammesTable() {}

    static RowTable<ProgrammeLine> of(ProgrammesModel model, ObservableValue<ChartStyle> style) {
        var uses = new RowTable.Uses<ProgrammeLine>(ProgrammeLine::spoken, _ -> {}, model::open);
        var table = new RowTable<>(columns(), uses, style)
                .named("Programmes by tier, worst first", "Enter opens a programme", "The plan has no programmes yet.")
                .rowsOf(2.9);
        table.node().setId("programmes");
        return table;
    }

    private static List<Column<ProgrammeLine>> columns() {
        return List.of(
                Column.drawn("Programme", 17, line -> twoLines("strong", line.name(), line.owner())),
                Column.drawn("Declared", 8, ProgrammesTable::declared),
                Column.drawn("Evidence", 6, ProgrammesTable::evidence),
                Column.drawn("Last six", 8, ProgrammesTable::lastSix).whenRoom(2),
                Column.drawn("Year end", 5.2, ProgrammesTable::yearEnd)
                        .whenRoom(1),
                Column.drawn("Projects", 6.5, ProgrammesTable::projects).whenRoom(4),
                Column.drawn("Measures", 9.5, ProgrammesTable::measures).whenRoom(3),
                Column.drawn("Next milestone", 14, ProgrammesTable::milestone).whenRoom(5),
                Column.drawn("Reported", 8.6, ProgrammesTable::reported));
    }

    private static Node declared(ProgrammeLine line) {
        var light = line.standing().declared();
        var icon = line.stale() ? LightIcon.stale(light, DECLARED) : LightIcon.of(light, DECLARED);
        var both = new HBox(icon, new Label(light.words()));
        both.getStyleClass().add("light-word");
        return both;
    }

    private static Node evidence(ProgrammeLine line) {
        var mark = new Label(line.standing().differs() ? "≠" : "");
        mark.getStyleClass().add("differs");
        var both = new HBox(mark, LightIcon.of(line.standing().evidence().light(), DECLARED));
        both.getStyleClass().add("evidence-cell");
        return both;
    }

    private static Node lastSix(ProgrammeLine line) {
        return new LightStrip(line.standing().lastSix());
    }

    private static Node yearEnd(ProgrammeLine line) {
        return LightIcon.of(line.standing().yearEnd(), YEAR_END);
    }

    private static Node projects(ProgrammeLine line) {
        return new LightStrip(line.projects());
    }

    private static Node measures(ProgrammeLine line) {
        return new TallyBar(line.standing().measures());
    }

    private static Node milestone(ProgrammeLine line) {
        return twoLines("plain", line.milestone(), line.milestoneNote());
    }

    private static Node reported(ProgrammeLine line) {
        var chip = new Label(line.reported());
        chip.getStyleClass().add("chip");
        if (line.overdue()) {
            chip.getStyleClass().add("chip-warning");
        }
        return chip;
    }

    private static Node twoLines(String style, String words, String note) {
        var first = new Label(words);
        first.getStyleClass().add(style);
        var second = new Label(note);
        second.getStyleClass().add("cell-note");
        return note.isEmpty() ? first : new VBox(first, second);
    }
}
