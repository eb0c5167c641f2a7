package org.localityplan.desktop.measure.sheet;

import java.util.function.BiConsumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.localityplan.desktop.measure.sheet.SheetModel.Cell;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;

/// The keys of the sheet beside those that ControlsFX knows: the clipboard, Space for yes, Tab over the cells that are
/// typed, and a way out for the keyboard.
final class GridKeys {

    private final ClippedSpreadsheet sheet;
    private final BiConsumer<Cell, String> type;

    GridKeys(ClippedSpreadsheet sheet, BiConsumer<Cell, String> type) {
        this.sheet = sheet;
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
            case HOME -> select(0, SheetColumn.VALUE.index());
            case END -> select(sheet.getGrid().getRowCount() - 1, SheetColumn.NOTE.index());
            default -> event.consume();
        }
        return true;
    }

    private void select(int row, int column) {
        sheet.getSelectionModel().clearAndSelect(row, sheet.getColumns().get(column));
    }

    /// Goes to the next cell that is typed, row by row; from the last one, or with Ctrl, out of the sheet.
    private boolean tab(KeyEvent event) {
        int typed = SheetColumn.allTyped().size();
        int first = SheetColumn.VALUE.index();
        TablePosition<?, ?> at = sheet.getSelectionModel().getFocusedCell();
        int cell = at.getRow() * typed + Math.max(at.getColumn() - first, event.isShiftDown() ? 0 : -1);
        int next = cell + (event.isShiftDown() ? -1 : 1);
        if (event.isShortcutDown() || next < 0 || next >= sheet.getGrid().getRowCount() * typed) {
            sheet.getChildrenUnmodifiable()
                    .getFirst()
                    .requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else {
            select(next / typed, first + next % typed);
        }
        return true;
    }

    /// Space says yes to "provisional", and takes it back.
    private boolean answer() {
        TablePosition<?, ?> at = sheet.getSelectionModel().getFocusedCell();
        boolean asks = at.getRow() >= 0 && at.getColumn() == SheetColumn.PROVISIONAL.index();
        if (asks) {
            var cell = new Cell(at.getRow(), SheetColumn.PROVISIONAL);
            var now = sheet.getGrid().getRows().get(at.getRow()).get(at.getColumn()).getItem();
            type.accept(cell, "Yes".equals(now) ? "No" : "Yes");
        }
        return asks;
    }
}
