package org.localityplan.desktop.kit.sheet;

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

/// ControlsFX's spreadsheet as a sheet of the program: it hands what is typed to the model, shows what the model says, and
/// tells in words where the keyboard is.
public final class SheetGrid {

    /// The style sheet of everything on a sheet.
    public static final String STYLES = "/org/localityplan/desktop/sheet.css";

    /// What the sheet is called.
    ///
    /// @param empty what stands there while it has no rows
    /// @param help what its keys do
    public record Words(String name, String empty, String help) {}

    private static final double ROW_HEADER = 2.6;
    private static final double SCROLL_BAR_AND_EDGES = 28;

    private final Sheet model;
    private final Words words;
    private final ObservableValue<ChartStyle> style;
    private final GridCells cells;
    private final ClippedSpreadsheet sheet;
    private final TableView<?> table;

    /// Has the edge that the sheet may not have: with an edge of its own ControlsFX's sheet lays itself out for ever.
    private final StackPane frame;

    private final Label where = new Label();

    public SheetGrid(Sheet model, Words words, ObservableValue<ChartStyle> style) {
        this.model = model;
        this.words = words;
        this.style = style;
        cells = new GridCells(model, () -> Letters.pixels(style.getValue()));
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
        sheet.setPlaceholder(new Label(words.empty()));
        sheet.addEventFilter(ScrollEvent.SCROLL, this::leaveTextSizeToTheFrame);
        new GridKeys(sheet, model, this::type).listen();
        sheet.widthProperty().addListener(_ -> fit());
        table.getFocusModel().focusedCellProperty().subscribe(this::say);
        sheet.getEditor(SpreadsheetCellType.STRING)
                .ifPresent(editor -> listenTo((TextField) editor.getEditor()));
        where.setId("sheet-where");
        where.getStyleClass().add("sheet-where");
        where.setMinHeight(Region.USE_PREF_SIZE);
    }

    public Node node() {
        return frame;
    }

    /// Below the sheet: the cell that the keyboard is on, in words, with what is wrong with it.
    public Label where() {
        return where;
    }

    /// Follows the model and the text size until the subscription ends.
    public Subscription attach() {
        return Subscription.combine(model.follow(this::show), style.subscribe(_ -> resize()));
    }

    /// Puts the keyboard on the cell it was last on, at first where the sheet is begun.
    public void focus() {
        if (chosen().isEmpty() && !model.rows().isEmpty()) {
            select(model.start());
        }
        table.requestFocus();
    }

    /// Puts the keyboard on a cell.
    public void goTo(GridCell cell) {
        select(cell);
        table.requestFocus();
    }

    /// Leaves the cell that is being typed into as it was.
    ///
    /// @return whether there was one
    public boolean leaveCell() {
        boolean editing = sheet.getEditingCell() != null;
        if (editing) {
            sheet.getEditor(SpreadsheetCellType.STRING).ifPresent(editor -> editor.endEdit(false));
            model.leaveCell();
            table.requestFocus();
        }
        return editing;
    }

    private void show() {
        if (!cells.current()) {
            sheet.setGrid(cells.fresh());
            cells.grid().addEventHandler(GridChange.GRID_CHANGE_EVENT, this::typed);
            fit();
        }
        cells.show();
        say();
    }

    private void listenTo(TextField editor) {
        Spoken.as(editor, "Cell", "Enter goes on, Escape leaves the cell as it was");
        editor.textProperty().subscribe(text -> {
            TablePosition<?, ?> at = sheet.getEditingCell();
            if (at != null && text != null) {
                model.typing(new GridCell(at.getRow(), at.getColumn()), text);
            }
        });
    }

    private void typed(GridChange change) {
        type(new GridCell(change.getRow(), change.getColumn()),
                change.getNewValue() == null ? "" : String.valueOf(change.getNewValue()));
    }

    private void type(GridCell cell, String text) {
        model.type(cell, text);
        cells.show();
    }

    private void select(GridCell cell) {
        sheet.getSelectionModel().clearAndSelect(cell.row(), sheet.getColumns().get(cell.column()));
        say();
    }

    private List<GridCell> chosen() {
        return sheet.getSelectionModel().getSelectedCells().stream()
                .filter(at -> at.getRow() >= 0 && at.getColumn() >= 0)
                .map(at -> new GridCell(at.getRow(), at.getColumn()))
                .toList();
    }

    private void say() {
        String said = at().filter(cell -> cell.row() < model.rows().size())
                .map(cell -> "Row %d, %s".formatted(cell.row() + 1, model.spoken(cell)))
                .orElse("");
        where.setText(said);
        Spoken.as(table, said.isEmpty() ? words.name() : said, words.help());
    }

    /// The cell that the keyboard is on, or was on last.
    public Optional<GridCell> at() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        return at == null || at.getRow() < 0 || at.getColumn() < 0
                ? Optional.empty()
                : Optional.of(new GridCell(at.getRow(), at.getColumn()));
    }

    private void resize() {
        if (!model.rows().isEmpty()) {
            var at = at();
            sheet.setGrid(cells.fresh());
            cells.grid().addEventHandler(GridChange.GRID_CHANGE_EVENT, this::typed);
            cells.show();
            at.ifPresent(this::select);
        }
        fit();
    }

    private void fit() {
        double letter = Letters.pixels(style.getValue());
        sheet.setRowHeaderWidth(Math.rint(ROW_HEADER * letter));
        double letters = (sheet.getWidth() - SCROLL_BAR_AND_EDGES) / letter - ROW_HEADER;
        for (int i = 0; i < sheet.getColumns().size() && letters > 0; i++) {
            sheet.getColumns().get(i)
                    .setPrefWidth(Math.floor(model.columns().get(i).width(letters, model.columns()) * letter));
        }
    }

    private void leaveTextSizeToTheFrame(ScrollEvent event) {
        if (event.isShortcutDown()) {
            event.consume();
        }
    }
}
