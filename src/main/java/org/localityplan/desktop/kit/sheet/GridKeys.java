package org.localityplan.desktop.kit.sheet;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.localityplan.desktop.kit.sheet.GridColumn.Trait;

/// The keys of the sheet beside those that ControlsFX knows: the clipboard, Space for yes, Tab over the cells that are
/// typed, and a way out for the keyboard.
final class GridKeys {

    private final ClippedSpreadsheet sheet;
    private final Sheet model;
    private final BiConsumer<GridCell, String> type;

    GridKeys(ClippedSpreadsheet sheet, Sheet model, BiConsumer<GridCell, String> type) {
        this.sheet = sheet;
        this.model = model;
        this.type = type;
    }

    void listen() {
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isModifierKey() || (editing() ? ends(event) : means(event))) {
                event.consume();
            }
        });
        sheet.addEventFilter(KeyEvent.KEY_TYPED, GridKeys::welcome);
    }

    /// The field of a cell is put in while the key is down; without its skin it would lose the first letter typed.
    private static void welcome(KeyEvent event) {
        if (event.getTarget() instanceof TextField field && field.getSkin() == null) {
            field.applyCss();
        }
    }

    /// Enter and Tab end the typing in a cell and go on. Left alone, the same Enter would begin the next cell.
    private boolean ends(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (enter || event.getCode() == KeyCode.TAB) {
            sheet.getChildrenUnmodifiable().getFirst().requestFocus();
        }
        return enter ? down(event.isShiftDown() ? -1 : 1) : event.getCode() == KeyCode.TAB && tab(event);
    }

    private boolean down(int rows) {
        TablePosition<?, ?> at = sheet.getSelectionModel().getFocusedCell();
        select(Math.clamp(at.getRow() + rows, 0, sheet.getGrid().getRowCount() - 1), at.getColumn());
        return true;
    }

    private boolean editing() {
        return sheet.getEditingCell() != null;
    }

    /// Keys with Ctrl never reach ControlsFX, which would zoom the sheet with some of them.
    private boolean means(KeyEvent event) {
        return event.isShortcutDown() ? withCtrl(event) : alone(event);
    }

    private boolean alone(KeyEvent event) {
        return switch (event.getCode()) {
            case TAB -> tab(event);
            case SPACE -> answer();
            case HOME -> inRow(typed());
            case END -> inRow(typed().reversed());
            default -> false;
        };
    }

    private boolean withCtrl(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> tab(event);
            case C -> sheet.copyClipboard();
            case V -> sheet.pasteClipboard();
            case X -> {
                sheet.copyClipboard();
                sheet.deleteSelectedCells();
            }
            case A -> sheet.getSelectionModel().selectAll();
            case HOME -> typed().stream().limit(1).forEach(this::select);
            case END -> typed().reversed().stream().limit(1).forEach(this::select);
            default -> event.consume();
        }
        return true;
    }

    private void select(GridCell cell) {
        select(cell.row(), cell.column());
    }

    private void select(int row, int column) {
        sheet.getSelectionModel().clearAndSelect(row, sheet.getColumns().get(column));
    }

    /// Goes to the next cell that is typed, row by row; from the last one, or with Ctrl, out of the sheet.
    private boolean tab(KeyEvent event) {
        boolean back = event.isShiftDown();
        TablePosition<?, ?> at = sheet.getSelectionModel().getFocusedCell();
        var from = new GridCell(at.getRow(), at.getColumn());
        List<GridCell> ahead = (back ? typed().reversed() : typed())
                .stream().filter(cell -> back ? from.follows(cell) : cell.follows(from)).toList();
        if (event.isShortcutDown() || ahead.isEmpty()) {
            sheet.getChildrenUnmodifiable()
                    .getFirst()
                    .requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else {
            select(ahead.getFirst());
        }
        return true;
    }

    /// Goes to the first of the cells that lies in the row.
    private boolean inRow(List<GridCell> cells) {
        int row = sheet.getSelectionModel().getFocusedCell().getRow();
        cells.stream().filter(cell -> cell.row() == row).limit(1).forEach(this::select);
        return true;
    }

    /// The cells that are typed, row by row.
    private List<GridCell> typed() {
        int columns = model.columns().size();
        return IntStream.range(0, sheet.getGrid().getRowCount() * columns)
                .mapToObj(place -> new GridCell(place / columns, place % columns))
                .filter(cell -> model.look(cell).typed())
                .toList();
    }

    /// Space says yes where that is the question, and takes it back.
    private boolean answer() {
        TablePosition<?, ?> at = sheet.getSelectionModel().getFocusedCell();
        boolean asks = at.getRow() >= 0 && model.columns().get(at.getColumn()).is(Trait.YES_OR_NO);
        if (asks) {
            var cell = new GridCell(at.getRow(), at.getColumn());
            type.accept(cell, "Yes".equals(model.look(cell).text()) ? "No" : "Yes");
        }
        return asks;
    }
}
