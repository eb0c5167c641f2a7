package org.localityplan.desktop.measure;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Subscription;
import org.controlsfx.control.tableview2.FilteredTableColumn;
import org.controlsfx.control.tableview2.FilteredTableView;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.Letters;

/// The table of measures: it shows the columns there is room for, the arrow keys move between rows, Enter opens one.
final class MeasuresTable {

    /// Rows have three lines where the code stands below the name, else two.
    private static final double ROW = 3.4;

    private static final double ROW_WITH_CODE = 4.5;
    private static final double EDGES = 16;

    private final FilteredTableView<MeasureLine> table = new FilteredTableView<>();
    private final MeasuresModel model;
    private final ColumnChoice choice;
    private final ObservableValue<ChartStyle> style;
    private List<MeasureColumn> shown = List.of();

    MeasuresTable(MeasuresModel model, ColumnChoice choice, ObservableValue<ChartStyle> style) {
        this.model = model;
        this.choice = choice;
        this.style = style;
        table.setId("measures");
        table.getStyleClass().add("measures-table");
        FilteredTableView.configureForFiltering(table, model.lines());
        table.setRowFactory(_ -> new Row());
        table.setPlaceholder(new Label("No measure matches. Escape shows all of them again."));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.widthProperty().addListener(_ -> fit());
        Spoken.as(table, "Measures, those that need attention first", "Arrows move, Enter opens, Ctrl+F searches");
    }

    FilteredTableView<MeasureLine> node() {
        return table;
    }

    /// The columns that are shown now.
    List<MeasureColumn> shown() {
        return shown;
    }

    /// Follows the text size and the choice of columns until the subscription ends.
    Subscription attach() {
        return Subscription.combine(style.subscribe(_ -> fit()), choice.chosen().subscribe(_ -> fit()));
    }

    /// Puts the keyboard on the row it was last on, at first on the first one.
    void focus() {
        selectFirst();
        table.requestFocus();
    }

    /// Selects the first row where none is selected.
    void selectFirst() {
        ObservableList<MeasureLine> rows = table.getItems();
        if (table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private void onKey(KeyEvent event) {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            event.consume();
            model.open(chosen);
        }
    }

    private void fit() {
        double letter = Letters.pixels(style.getValue());
        double letters = (table.getWidth() - EDGES) / letter;
        if (letters <= 0) {
            return;
        }
        var columns = choice.columns(letters);
        table.setFixedCellSize(Math.rint(letter * (columns.contains(MeasureColumn.CODE) ? ROW : ROW_WITH_CODE)));
        if (!columns.equals(shown)) {
            shown = columns;
            table.getColumns().setAll(columns.stream().map(this::column).toList());
        }
        for (int i = 0; i < shown.size(); i++) {
            table.getColumns().get(i).setPrefWidth(shown.get(i).width(shown, letters) * letter);
        }
    }

    private FilteredTableColumn<MeasureLine, MeasureLine> column(MeasureColumn column) {
        var made = new FilteredTableColumn<MeasureLine, MeasureLine>(column.heading());
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(_ -> new MeasureCell(column, shown));
        made.setGraphic(null); // the button of a filter that only the mouse could reach; the field above does it
        made.setFilterable(false);
        made.setReorderable(false);
        made.setSortable(column.order().isPresent());
        column.order().ifPresent(made::setComparator);
        if (column.number()) {
            made.getStyleClass().add("number");
        }
        return made;
    }

    /// A row that says in words what it shows.
    private final class Row extends TableRow<MeasureLine> {
        Row() {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !isEmpty()) {
                    model.open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(MeasureLine line, boolean empty) {
            super.updateItem(line, empty);
            setAccessibleText(empty || line == null ? "" : line.spoken());
        }
    }
}
