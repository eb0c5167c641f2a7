package org.localityplan.desktop.measure.page.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.table.Column;
import org.localityplan.desktop.kit.table.Column.Content;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.table.RowTable;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.page.part.Part;
import org.localityplan.desktop.measure.page.part.Subject;

/// The tab with all figures of a measure. The whole table is copied with Ctrl+C, ready for a spreadsheet.
public final class TablePart implements Part {

    private final Workspace workspace;
    private final StackPane room = new StackPane();
    private final Label detail = Texts.label("", "note");
    private final Label count = Texts.label("", "note");
    private final VBox box;
    private List<FigureLine> lines = List.of();
    private Subscription attached = Subscription.EMPTY;

    public TablePart(Workspace workspace) {
        this.workspace = workspace;
        var copy = Spoken.as(new Button("Copy table"), "Copy table", "Ctrl+C; ready for a spreadsheet");
        copy.setId("copy-figures");
        copy.getStyleClass().addAll("flat", "small");
        copy.setOnAction(_ -> copy());
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(count, copy);
        head.getStyleClass().add("measure-bar");
        box = new VBox(head, room, detail);
        box.getStyleClass().add("measure-part");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public String name() {
        return "Table";
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void show(Subject subject) {
        lines = FigureLine.of(subject);
        count.setText(lines.isEmpty()
                ? "No figure has been recorded yet."
                : Formats.counted(lines.size(), "figure", "figures") + ", newest first; unit: "
                        + subject.measure().unit().words());
        fill();
    }

    /// A table with the columns in which something is said.
    private void fill() {
        attached.unsubscribe();
        var table = new RowTable<>(
                columns(), new RowTable.Uses<>(FigureLine::spoken, this::choose, _ -> {}), workspace.chartStyle())
                .named("All figures", "Ctrl+C copies the whole table", "No figure has been recorded yet.")
                .whole();
        table.node().setId("measure-figures");
        attached = table.attach();
        room.getChildren().setAll(table.node());
        detail.setText("");
        table.show(Group.only(lines));
    }

    /// Shows what a cell may be too narrow for.
    private void choose(FigureLine line) {
        detail.setText(Stream.of(line.note(), "Source: " + line.source())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ", line.period() + ": ", "")));
    }

    @Override
    public void focus() {
        room.getChildren().forEach(Node::requestFocus);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            event.consume();
            copy();
        }
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(tabbed());
        Clipboard.getSystemClipboard().setContent(content);
        workspace.notices().done(Formats.counted(lines.size(), "figure is", "figures are") + " copied.");
    }

    /// The table as spreadsheets take it: a line a row, cells parted by tabs.
    private String tabbed() {
        return Stream.concat(Stream.of(FigureLine.HEADS), lines.stream().map(FigureLine::cells))
                .map(cells -> cells.stream()
                        .map(cell -> cell.replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private List<Column<FigureLine>> columns() {
        return Stream.of(
                Column.words("Period", 5.5, FigureLine::period),
                Column.figure("Value", 5.5, FigureLine::value),
                Column.figure("Numerator", 6, FigureLine::numerator),
                Column.figure("Denominator", 7, FigureLine::denominator),
                Column.figure("Margin", 5, FigureLine::margin),
                Column.figure("Target", 6, FigureLine::target),
                Column.words("Rating", 5.5, FigureLine::rating),
                Column.words("State", 6, FigureLine::state),
                Column.<FigureLine>words("Note", 10, FigureLine::note).whenRoom(1),
                Column.<FigureLine>words("Source", 8, FigureLine::source).whenRoom(2))
                .filter(this::says)
                .toList();
    }

    private boolean says(Column<FigureLine> column) {
        return lines.isEmpty()
                || lines.stream().map(line -> words(column, line))
                        .anyMatch(cell -> !cell.isEmpty() && !cell.equals("–"));
    }

    private static String words(Column<FigureLine> column, FigureLine line) {
        return switch (column.content()) {
            case Content.Words<FigureLine>(var of) -> of.apply(line);
            case Content.Figure<FigureLine>(var of) -> of.apply(line);
            case Content.Drawn<FigureLine> _ -> "";
        };
    }
}
