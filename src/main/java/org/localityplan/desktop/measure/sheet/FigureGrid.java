package org.localityplan.desktop.measure.sheet;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.controlsfx.control.spreadsheet.GridChange;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.measure.sheet.SheetModel.Cell;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;
import org.localityplan.desktop.measure.sheet.row.SheetLine;

/// ControlsFX's spreadsheet as the sheet of figures: it hands what is typed to the model, shows what the model says, and
/// tells in words where the keyboard is.
final class FigureGrid {

    private static final double ROW_HEADER = 2.6;
    private static final double SCROLL_BAR_AND_EDGES = 28;
    private static final String HELP =
            "Arrows move, typing writes over, Delete removes the figure, Ctrl+Z takes back, Ctrl+V pastes from a spreadsheet, "
                    + "Ctrl+S saves, Ctrl+Tab leaves the sheet";

    private final SheetModel model;
    private final ObservableValue<ChartStyle> style;
    private final GridCells cells;
    private final ClippedSpreadsheet sheet;
    private final TableView<?> table;

    /// Has the edge that the sheet may not have: with an edge of its own ControlsFX's sheet lays itself out for ever.
    private final StackPane frame;

    private final Label where = new Label();

    FigureGrid(SheetModel model, ObservableValue<ChartStyle> style) {
        this.model = model;
        this.style = style;
        cells = new GridCells(() -> Letters.pixels(style.getValue()));
        sheet = new ClippedSpreadsheet(model, this::chosen);
        frame = new StackPane(sheet);
        frame.getStyleClass().add("figure-frame");
        table = (TableView<?>) sheet.getChildrenUnmodifiable().getFirst();
        table.setId("sheet-cells");
        sheet.setId("figure-grid");
        sheet.setFocusTraversable(false);
        sheet.getStyleClass().add("figure-grid");
        sheet.setFixingRowsAllowed(false);
        sheet.setFixingColumnsAllowed(false);
        sheet.setPlaceholder(new Label("No measures of this owner have figures for such a period."));
        sheet.addEventFilter(ScrollEvent.SCROLL, this::leaveTextSizeToTheFrame);
        new GridKeys(sheet, this::type).listen();
        sheet.widthProperty().addListener(_ -> fit());
        table.getFocusModel().focusedCellProperty().subscribe(this::say);
        sheet.getEditor(SpreadsheetCellType.STRING)
                .ifPresent(editor -> listenTo((TextField) editor.getEditor()));
        where.setId("sheet-where");
        where.getStyleClass().add("sheet-where");
        where.setMinHeight(Region.USE_PREF_SIZE);
    }

    Node node() {
        return frame;
    }

    /// Below the sheet: the cell that the keyboard is on, in words, with what is wrong with it.
    Label where() {
        return where;
    }

    /// Follows the model and the text size until the subscription ends.
    Subscription attach() {
        return Subscription.combine(model.view().subscribe(this::show), style.subscribe(_ -> resize()));
    }

    /// Puts the keyboard on the cell it was last on, at first on the first value that is missing.
    void focus() {
        if (chosen().isEmpty() && !model.view().get().lines().isEmpty()) {
            select(new Cell(firstMissing(), SheetColumn.VALUE));
        }
        table.requestFocus();
    }

    /// Puts the keyboard on a cell.
    void goTo(Cell cell) {
        select(cell);
        table.requestFocus();
    }

    /// Leaves the cell that is being typed into as it was.
    ///
    /// @return whether there was one
    boolean leaveCell() {
        boolean editing = sheet.getEditingCell() != null;
        if (editing) {
            sheet.getEditor(SpreadsheetCellType.STRING).ifPresent(editor -> editor.endEdit(false));
            model.leaveCell();
            table.requestFocus();
        }
        return editing;
    }

    private void show(SheetView view) {
        if (!cells.shows(view)) {
            sheet.setGrid(cells.fresh(view));
            cells.grid().addEventHandler(GridChange.GRID_CHANGE_EVENT, this::typed);
            fit();
        }
        cells.show(view);
        say();
    }

    private void listenTo(TextField editor) {
        Spoken.as(editor, "Cell", "Enter goes on, Escape leaves the cell as it was");
        editor.textProperty().subscribe(text -> {
            TablePosition<?, ?> at = sheet.getEditingCell();
            if (at != null && text != null) {
                model.typing(new Cell(at.getRow(), SheetColumn.at(at.getColumn())), text);
            }
        });
    }

    private void typed(GridChange change) {
        type(new Cell(change.getRow(), SheetColumn.at(change.getColumn())),
                change.getNewValue() == null ? "" : String.valueOf(change.getNewValue()));
    }

    private void type(Cell cell, String text) {
        model.type(cell, text);
        cells.show(model.view().get());
    }

    private void select(Cell cell) {
        sheet.getSelectionModel().clearAndSelect(cell.row(), sheet.getColumns().get(cell.column().index()));
        say();
    }

    private List<Cell> chosen() {
        return sheet.getSelectionModel().getSelectedCells().stream()
                .filter(at -> at.getRow() >= 0 && at.getColumn() >= 0)
                .map(at -> new Cell(at.getRow(), SheetColumn.at(at.getColumn())))
                .toList();
    }

    private int firstMissing() {
        List<SheetLine> lines = model.view().get().lines();
        return lines.stream().filter(line -> line.existing().isEmpty()).findFirst().map(lines::indexOf).orElse(0);
    }

    private void say() {
        var view = model.view().get();
        String words = at().filter(cell -> cell.row() < view.lines().size())
                .map(cell -> "Row %d, %s".formatted(cell.row() + 1, view.spoken(cell.row(), cell.column())))
                .orElse("");
        where.setText(words);
        Spoken.as(table, words.isEmpty() ? "Sheet of figures" : words, HELP);
    }

    private Optional<Cell> at() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        return at == null || at.getRow() < 0 || at.getColumn() < 0
                ? Optional.empty()
                : Optional.of(new Cell(at.getRow(), SheetColumn.at(at.getColumn())));
    }

    private void resize() {
        if (!model.view().get().lines().isEmpty()) {
            var at = at();
            sheet.setGrid(cells.fresh(model.view().get()));
            cells.grid().addEventHandler(GridChange.GRID_CHANGE_EVENT, this::typed);
            cells.show(model.view().get());
            at.ifPresent(this::select);
        }
        fit();
    }

    private void fit() {
        double letter = Letters.pixels(style.getValue());
        sheet.setRowHeaderWidth(Math.rint(ROW_HEADER * letter));
        double letters = (sheet.getWidth() - SCROLL_BAR_AND_EDGES) / letter - ROW_HEADER;
        for (int i = 0; i < sheet.getColumns().size() && letters > 0; i++) {
            sheet.getColumns().get(i).setPrefWidth(Math.floor(SheetColumn.at(i).width(letters) * letter));
        }
    }

    private void leaveTextSizeToTheFrame(ScrollEvent event) {
        if (event.isShortcutDown()) {
            event.consume();
        }
    }
}
