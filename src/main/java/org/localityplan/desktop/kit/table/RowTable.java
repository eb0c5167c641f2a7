package org.localityplan.desktop.kit.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.table.Column.Content;

/// A table of rows, in groups or not, that is as tall as its rows and shows the columns there is room for.
public final class RowTable<R> {

    private static final double HEAD = 2.5;
    private static final double HEADING = 2.1;
    private static final double EDGES = 3;
    private static final double SCROLL_BAR = 16;

    /// What a person can do with a row.
    ///
    /// @param spoken the row in words
    /// @param chosen what follows the keyboard; called for each row it comes to
    /// @param opened what Enter and a double click do
    public record Uses<R>(Function<R, String> spoken, Consumer<R> chosen, Consumer<R> opened) {}

    private final TableView<Item<R>> table = new TableView<>();
    private final List<Column<R>> columns;
    private final Uses<R> uses;
    private final ObservableValue<ChartStyle> style;
    private double rowHeight = 2.6;
    private boolean whole;
    private int mostRows = Integer.MAX_VALUE;
    private double letterBefore;
    private List<Column<R>> shown = List.of();

    /// @param style how large the text is
    public RowTable(List<Column<R>> columns, Uses<R> uses, ObservableValue<ChartStyle> style) {
        this.columns = List.copyOf(columns);
        this.uses = uses;
        this.style = style;
        table.setRowFactory(_ -> new ItemRow<>(uses.spoken(), this::openRow, this::height));
        table.setPlaceholder(new Label(""));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> choose(item));
        table.widthProperty().addListener(_ -> fit());
    }

    public TableView<?> node() {
        return table;
    }

    /// Names the table for those who hear it, and says what it says when it has no rows.
    public RowTable<R> named(String name, String help, String whenEmpty) {
        Spoken.as(table, name, help);
        var words = new Label(whenEmpty);
        words.setWrapText(true);
        table.setPlaceholder(words);
        return this;
    }

    /// How tall a row is, in letters (em).
    public RowTable<R> rowsOf(double letters) {
        rowHeight = letters;
        return this;
    }

    /// Shows all rows wherever it stands; without this it may be made smaller than its rows, and scrolls.
    public RowTable<R> whole() {
        whole = true;
        return this;
    }

    /// No taller than so many rows: the others are scrolled to, and cost nothing until then.
    public RowTable<R> atMost(int rows) {
        mostRows = rows;
        return this;
    }

    /// Follows the text size until the subscription ends.
    public Subscription attach() {
        return style.subscribe(_ -> fit());
    }

    /// Shows other rows; the keyboard stays on the line it is on.
    public void show(List<Group<R>> groups) {
        int before = Math.max(table.getSelectionModel().getSelectedIndex(), 0);
        List<Item<R>> items = Item.of(groups);
        if (!items.equals(table.getItems())) {
            table.getItems().setAll(items);
            selectLine(Math.min(before, items.size() - 1), 1);
        }
        fit();
    }

    /// Puts the keyboard on the row.
    public void select(R row) {
        int index = table.getItems().indexOf(new Item.Line<>(row));
        if (index >= 0) {
            table.getSelectionModel().clearAndSelect(index);
        }
    }

    public Optional<R> chosen() {
        return table.getSelectionModel().getSelectedItem() instanceof Item.Line<R>(R row)
                ? Optional.of(row)
                : Optional.empty();
    }

    private void choose(Item<R> item) {
        if (item instanceof Item.Line<R>(R row)) {
            uses.chosen().accept(row);
        }
    }

    private void openRow(R row) {
        uses.opened().accept(row);
    }

    private void onKey(KeyEvent event) {
        int at = table.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case UP -> selectLine(at - 1, -1);
            case DOWN -> selectLine(at + 1, 1);
            case ENTER -> chosen().ifPresent(uses.opened());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Selects the line, or the next one in the direction where it is a heading.
    private void selectLine(int index, int direction) {
        IntStream.iterate(index, at -> at >= 0 && at < table.getItems().size(), at -> at + direction)
                .filter(at -> table.getItems().get(at) instanceof Item.Line)
                .findFirst()
                .ifPresent(at -> {
                    table.getSelectionModel().clearAndSelect(at);
                    table.scrollTo(Math.max(0, at - 1));
                    reveal(table.getItems().get(at));
                });
    }

    /// Scrolls the page to the line, where the table is taller than the window.
    private void reveal(Item<R> item) {
        table.lookupAll(".table-row-cell").stream()
                .filter(cell -> cell instanceof ItemRow<?> row && item.equals(row.getItem()))
                .forEach(Scrolling::reveal);
    }

    private void fit() {
        double letter = Letters.pixels(style.getValue());
        double rows = table.getItems().isEmpty()
                ? 2 * rowHeight * letter
                : Math.min(
                        table.getItems().stream().mapToDouble(this::height).sum(), mostRows * rowHeight * letter);
        double height = Math.ceil(HEAD * letter) + rows + EDGES;
        table.setMinHeight(whole ? height : Math.min(height, (HEAD + 2 * rowHeight) * letter));
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        boolean grouped = table.getItems().stream().anyMatch(item -> item instanceof Item.Heading);
        table.setFixedCellSize(grouped ? Region.USE_COMPUTED_SIZE : Math.round(rowHeight * letter));
        if (letter != letterBefore) {
            letterBefore = letter;
            showAgain();
        }
        if (table.getWidth() > 0) {
            arrange(ColumnFit.of(columns, (table.getWidth() - SCROLL_BAR) / letter), letter);
        }
    }

    /// Puts the same rows in anew, because the table remembers how tall they were.
    private void showAgain() {
        int selected = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(List.copyOf(table.getItems()));
        if (selected >= 0) {
            table.getSelectionModel().clearAndSelect(selected);
        }
    }

    private double height(Item<R> item) {
        double letters = item instanceof Item.Heading ? HEADING : rowHeight;
        return Math.round(letters * Letters.pixels(style.getValue()));
    }

    private void arrange(ColumnFit<R> fit, double letter) {
        if (!fit.columns().equals(shown)) {
            shown = fit.columns();
            table.getColumns().setAll(shown.stream().map(this::made).toList());
        }
        for (int i = 0; i < shown.size(); i++) {
            table.getColumns().get(i).setPrefWidth(fit.width(shown.get(i)) * letter);
        }
    }

    private TableColumn<Item<R>, Item<R>> made(Column<R> column) {
        var made = new TableColumn<Item<R>, Item<R>>(column.head());
        boolean first = column.equals(columns.getFirst());
        made.setCellValueFactory(item -> new ReadOnlyObjectWrapper<>(item.getValue()));
        made.setCellFactory(_ -> new ItemCell<>(column, first));
        made.setSortable(false);
        made.setReorderable(false);
        if (column.content() instanceof Content.Figure) {
            made.getStyleClass().add("number");
        }
        return made;
    }
}
