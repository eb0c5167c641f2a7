package org.localityplan.desktop.status.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.kit.detail.ExplainedTable;
import org.localityplan.desktop.kit.detail.ExplainedTable.Explanation;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.RowTable;

/// The table of updates and what can be done about each: Enter opens it, N files it unchanged, C copies a reminder.
final class UpdatesTable {

    private static final double LIGHT = 18;

    private UpdatesTable() {}

    static ExplainedTable<UpdateLine> of(MyUpdatesModel model, ObservableValue<ChartStyle> style) {
        return new ExplainedTable<>(
                (chosen, _, letters) -> table(chosen, model, letters),
                new Explanation<>(UpdateLine::detail, line -> deeds(line, model)),
                "update-detail",
                style);
    }

    private static RowTable<UpdateLine> table(
            Consumer<UpdateLine> chosen, MyUpdatesModel model, ObservableValue<ChartStyle> style) {
        List<Column<UpdateLine>> columns = List.of(
                Column.drawn("Report on", 16, line -> twoLines(line.what().name(), line.what().under())),
                Column.drawn("Declared", 6, UpdatesTable::light),
                Column.words("For", 6.5, line -> line.period().label()),
                Column.words("Why", 12.5, UpdateLine::why),
                Column.<UpdateLine>words("Written by", 19, line -> line.what().writer()).whenRoom(1));
        return new RowTable<>(columns, new RowTable.Uses<>(UpdateLine::spoken, chosen, model::open), style)
                .named("Reports to write or to approve", "Enter opens the report", "Nothing is due from you.")
                .rowsOf(3.3)
                .whole();
    }

    private static List<Deed> deeds(UpdateLine line, MyUpdatesModel model) {
        var deeds = new ArrayList<Deed>();
        if (!line.toWrite()) {
            deeds.add(new Deed("Review the report", "Shows what it changes", KeyCode.U, () -> model.open(line)));
            return deeds;
        }
        deeds.add(new Deed("Update status", "Opens the form; Enter too", KeyCode.U, () -> model.open(line)));
        if (line.canBeUnchanged()) {
            deeds.add(new Deed(
                    "Nothing changed", "Files the last report again", KeyCode.N, () -> model.nothingChanged(line)));
        }
        deeds.add(new Deed(
                "Copy a reminder",
                "Puts a text that asks for this report on the clipboard",
                KeyCode.C,
                () -> copy(model.chase(line), line.what().name(), model)));
        if (line.late()) {
            deeds.add(new Deed(
                    "Copy reminders for all that are late",
                    "Puts one text for each writer on the clipboard",
                    KeyCode.A,
                    () -> copy(model.chaseAll(), "all reports that are late", model)));
        }
        return deeds;
    }

    private static void copy(String text, String of, MyUpdatesModel model) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        model.copied(of);
    }

    private static Node light(UpdateLine line) {
        return line.stale() ? LightIcon.stale(line.light(), LIGHT) : LightIcon.of(line.light(), LIGHT);
    }

    private static Node twoLines(String words, String note) {
        var first = new Label(words);
        first.getStyleClass().add("medium");
        var second = new Label(note);
        second.getStyleClass().add("cell-note");
        return new VBox(first, second);
    }
}
