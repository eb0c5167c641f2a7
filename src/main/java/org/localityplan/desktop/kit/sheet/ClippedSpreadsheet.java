package org.localityplan.desktop.kit.sheet;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.controlsfx.control.spreadsheet.GridBase;
import org.controlsfx.control.spreadsheet.SpreadsheetView;

/// A spreadsheet that copies and pastes plain text, as other programs do; ControlsFX's own form is understood by nobody else.
final class ClippedSpreadsheet extends SpreadsheetView {

    private final Sheet model;
    private final Supplier<List<GridCell>> chosen;

    /// @param chosen the cells that are selected
    ClippedSpreadsheet(Sheet model, Supplier<List<GridCell>> chosen) {
        super(new GridBase(0, model.columns().size()));
        this.model = model;
        this.chosen = chosen;
        setContextMenu(menu());
    }

    @Override
    public void copyClipboard() {
        List<GridCell> cells = chosen.get();
        List<Integer> rows = cells.stream().map(GridCell::row).distinct().sorted().toList();
        List<Integer> columns = cells.stream().map(GridCell::column).distinct().sorted().toList();
        var content = new ClipboardContent();
        content.putString(PastedBlock.write(rows.stream()
                .map(row -> columns.stream().map(column -> text(cells, new GridCell(row, column))).toList())
                .toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void pasteClipboard() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            model.paste(chosen.get(), PastedBlock.of(clipboard.getString()));
        }
    }

    @Override
    public void deleteSelectedCells() {
        model.clear(chosen.get());
    }

    private String text(List<GridCell> cells, GridCell cell) {
        return cells.contains(cell) ? model.look(cell).text() : "";
    }

    private ContextMenu menu() {
        return new ContextMenu(Stream.of(
                item("Copy  Ctrl+C", this::copyClipboard),
                item("Paste  Ctrl+V", this::pasteClipboard),
                item("Remove  Delete", this::deleteSelectedCells),
                item("Leave as it was", () -> model.restore(chosen.get())))
                .toArray(MenuItem[]::new));
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
