package org.localityplan.desktop.measure.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.spreadsheet.GridBase;
import org.controlsfx.control.spreadsheet.SpreadsheetCell;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.localityplan.desktop.kit.Icons;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;

/// The cells of the sheet as ControlsFX keeps them, made once for the rows of a sheet and then written over.
final class GridCells {

    /// What stands before the text of a cell.
    private enum Sign {
        NONE,
        FAULT,
        /// What is replaced.
        BEFORE,
        /// What will be removed.
        REMOVED
    }

    private static final double ROW_IN_LETTERS = 3.2;
    private static final double SIGN = 13;

    private final DoubleSupplier letter;
    private GridBase grid = new GridBase(0, SheetColumn.values().length);
    private List<SheetDrafts.Slot> rows = List.of();

    /// @param letter how many pixels a letter is wide
    GridCells(DoubleSupplier letter) {
        this.letter = letter;
    }

    GridBase grid() {
        return grid;
    }

    /// Whether the rows are those of the sheet.
    boolean shows(SheetView view) {
        return rows.equals(slots(view));
    }

    /// New cells for other rows.
    GridBase fresh(SheetView view) {
        rows = slots(view);
        grid = new GridBase(view.lines().size(), SheetColumn.values().length);
        grid.getColumnHeaders().setAll(Stream.of(SheetColumn.values()).map(SheetColumn::heading).toList());
        grid.setRowHeightCallback(_ -> Math.rint(ROW_IN_LETTERS * letter.getAsDouble()));
        grid.setRows(IntStream.range(0, view.lines().size()).mapToObj(GridCells::row).toList());
        return grid;
    }

    /// Writes what the sheet says into the cells.
    void show(SheetView view) {
        for (int row = 0; row < view.lines().size(); row++) {
            for (SheetColumn column : SheetColumn.values()) {
                write(grid.getRows().get(row).get(column.index()), view, row, column);
            }
        }
    }

    private static void write(SpreadsheetCell cell, SheetView view, int row, SheetColumn column) {
        String text = view.text(row, column);
        boolean fault = !view.readings().get(row).fault(column).isEmpty();
        boolean removed = view.removed(row, column);
        String before = removed ? view.lines().get(row).kept(column) : view.replaced(row, column);
        if (!text.equals(cell.getItem() == null ? "" : cell.getItem())) {
            cell.itemProperty().set(text.isEmpty() ? null : text);
        }
        mark(cell, "sheet-fault", fault);
        mark(cell, "sheet-fresh", !fault && (removed || view.fresh(row, column)));
        sign(cell, fault ? Sign.FAULT : removed ? Sign.REMOVED : before.isEmpty() ? Sign.NONE : Sign.BEFORE, before);
    }

    private static void sign(SpreadsheetCell cell, Sign sign, String before) {
        String shown = sign == Sign.NONE ? "" : sign + before;
        if (!shown.equals(cell.getGraphic() == null ? "" : cell.getGraphic().getUserData())) {
            var graphic = graphic(sign, before, SheetColumn.at(cell.getColumn()));
            graphic.ifPresent(node -> node.setUserData(shown));
            cell.setGraphic(graphic.orElse(null));
        }
    }

    private static Optional<Node> graphic(Sign sign, String before, SheetColumn column) {
        return switch (sign) {
            case NONE -> Optional.empty();
            case FAULT -> Optional.of(Icons.WARNING.node(SIGN));
            case BEFORE -> Optional.of(words(column.number() ? before + " →" : "was " + before));
            case REMOVED -> Optional.of(gone(before, column == SheetColumn.VALUE ? "will be removed" : "removed"));
        };
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.getStyleClass().add("sheet-before");
        return label;
    }

    private static Node gone(String before, String words) {
        var figure = words(before);
        figure.getStyleClass().add("sheet-gone");
        var both = new VBox(figure, words(words));
        both.getStyleClass().add("sheet-removed");
        return both;
    }

    private static void mark(SpreadsheetCell cell, String style, boolean on) {
        ObservableSet<String> styles = cell.getStyleClass();
        if (on) {
            styles.add(style);
        } else {
            styles.remove(style);
        }
    }

    private static ObservableList<SpreadsheetCell> row(int row) {
        return FXCollections.observableArrayList(
                Stream.of(SheetColumn.values()).map(column -> cell(row, column)).toList());
    }

    private static SpreadsheetCell cell(int row, SheetColumn column) {
        var cell = SpreadsheetCellType.STRING.createCell(row, column.index(), 1, 1, "");
        cell.setEditable(column.typed());
        cell.setWrapText(column == SheetColumn.MEASURE);
        cell.getStyleClass().add(column.typed() ? "sheet-typed" : "sheet-fixed");
        if (column.number()) {
            cell.getStyleClass().add("number");
        }
        return cell;
    }

    private static List<SheetDrafts.Slot> slots(SheetView view) {
        return view.lines().stream()
                .map(line -> new SheetDrafts.Slot(line.measure().id(), line.period()))
                .toList();
    }
}
