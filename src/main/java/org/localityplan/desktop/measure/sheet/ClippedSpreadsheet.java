package org.localityplan.desktop.measure.sheet;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.controlsfx.control.spreadsheet.GridBase;
import org.controlsfx.control.spreadsheet.SpreadsheetView;
import org.localityplan.desktop.measure.sheet.SheetModel.Cell;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;

/// A spreadsheet that copies and pastes plain text, as other programs do; ControlsFX's own form is understood by nobody else.
final class ClippedSpreadsheet extends SpreadsheetView {

    private final SheetModel model;
    private final Supplier<List<Cell>> chosen;

    /// @param chosen the cells that are selected
    ClippedSpreadsheet(SheetModel model, Supplier<List<Cell>> chosen) {
        super(new GridBase(0, SheetColumn.values().length));
        this.model = model;
        this.chosen = chosen;
        setContextMenu(menu());
    }

    @Override
    public void copyClipboard() {
        List<Cell> cells = chosen.get();
        List<Integer> rows = cells.stream().map(Cell::row).distinct().sorted().toList();
        List<SheetColumn> columns = cells.stream().map(Cell::column).distinct().sorted().toList();
        var content = new ClipboardContent();
        content.putString(PastedBlock.write(rows.stream()
                .map(row -> columns.stream().map(column -> text(cells, new Cell(row, column))).toList())
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

    private String text(List<Cell> cells, Cell cell) {
        return cells.contains(cell) ? model.view().get().text(cell.row(), cell.column()) : "";
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
