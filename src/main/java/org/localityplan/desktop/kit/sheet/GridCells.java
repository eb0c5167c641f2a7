package org.localityplan.desktop.kit.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
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
import org.localityplan.desktop.kit.sheet.CellLook.Mark;
import org.localityplan.desktop.kit.sheet.GridColumn.Trait;

/// The cells of the sheet as ControlsFX keeps them, made once for the rows of a sheet and then written over.
final class GridCells {

    private static final double ROW_IN_LETTERS = 3.2;
    private static final double SIGN = 13;

    private final Sheet sheet;
    private final DoubleSupplier letter;
    private GridBase grid;
    private List<?> rows = List.of();

    /// @param letter how many pixels a letter is wide
    GridCells(Sheet sheet, DoubleSupplier letter) {
        this.sheet = sheet;
        this.letter = letter;
        grid = new GridBase(0, sheet.columns().size());
    }

    GridBase grid() {
        return grid;
    }

    /// Whether the rows are those of the sheet.
    boolean current() {
        return rows.equals(sheet.rows());
    }

    /// New cells for other rows.
    GridBase fresh() {
        rows = List.copyOf(sheet.rows());
        grid = new GridBase(rows.size(), sheet.columns().size());
        grid.getColumnHeaders().setAll(sheet.columns().stream().map(GridColumn::heading).toList());
        grid.setRowHeightCallback(_ -> Math.rint(ROW_IN_LETTERS * letter.getAsDouble()));
        grid.setRows(IntStream.range(0, rows.size()).mapToObj(this::row).toList());
        return grid;
    }

    /// Writes what the sheet says into the cells.
    void show() {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < sheet.columns().size(); column++) {
                write(grid.getRows().get(row).get(column), sheet.look(new GridCell(row, column)));
            }
        }
    }

    private void write(SpreadsheetCell cell, CellLook look) {
        String text = look.text();
        if (!text.equals(cell.getItem() == null ? "" : cell.getItem())) {
            cell.itemProperty().set(text.isEmpty() ? null : text);
        }
        boolean wrong = look.mark() instanceof Mark.Wrong;
        boolean asked = look.mark() instanceof Mark.Asked;
        cell.setEditable(look.typed());
        mark(cell, "sheet-fault", wrong);
        mark(cell, "sheet-asked", asked);
        mark(cell, "sheet-fresh", !wrong && !asked && look.fresh());
        mark(cell, "sheet-typed", look.typed());
        mark(cell, "sheet-fixed", !look.typed());
        sign(cell, look.mark());
    }

    private void sign(SpreadsheetCell cell, Mark mark) {
        Object shown = cell.getGraphic() == null ? new Mark.None() : cell.getGraphic().getUserData();
        if (!mark.equals(shown)) {
            var graphic = graphic(mark);
            graphic.ifPresent(node -> node.setUserData(mark));
            cell.setGraphic(graphic.orElse(null));
        }
    }

    private static Optional<Node> graphic(Mark mark) {
        return switch (mark) {
            case Mark.None() -> Optional.empty();
            case Mark.Wrong(),Mark.Asked() -> Optional.of(Icons.WARNING.node(SIGN));
            case Mark.Before(var words) -> Optional.of(words(words));
            case Mark.Removed(var figure, var words) -> Optional.of(gone(figure, words));
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

    private ObservableList<SpreadsheetCell> row(int row) {
        return FXCollections.observableArrayList(IntStream.range(0, sheet.columns().size())
                .mapToObj(column -> cell(row, column))
                .toList());
    }

    private SpreadsheetCell cell(int row, int at) {
        var column = sheet.columns().get(at);
        var cell = SpreadsheetCellType.STRING.createCell(row, at, 1, 1, "");
        boolean typed = column.is(Trait.TYPED);
        cell.setEditable(typed);
        cell.setWrapText(column.is(Trait.WRAPPED));
        cell.getStyleClass().add(typed ? "sheet-typed" : "sheet-fixed");
        if (column.is(Trait.NUMBER)) {
            cell.getStyleClass().add("number");
        }
        return cell;
    }
}
