package org.localityplan.desktop.kit.table;

import javafx.scene.control.TableCell;
import org.localityplan.desktop.kit.table.Column.Content;

/// A cell of a [RowTable].
final class ItemCell<R> extends TableCell<Item<R>, Item<R>> {

    private final Column<R> column;
    private final boolean first;

    /// @param first whether the heading of a group stands in this column
    ItemCell(Column<R> column, boolean first) {
        this.column = column;
        this.first = first;
        setWrapText(true);
        if (column.content() instanceof Content.Figure) {
            getStyleClass().add("number");
        }
    }

    @Override
    protected void updateItem(Item<R> item, boolean empty) {
        super.updateItem(item, empty);
        setText("");
        setGraphic(null);
        if (empty || item == null) {
            return;
        }
        switch (item) {
            case Item.Heading<R>(String words) -> setText(first ? words : "");
            case Item.Line<R>(R row) -> show(row);
        }
    }

    private void show(R row) {
        switch (column.content()) {
            case Content.Words<R>(var of) -> setText(of.apply(row));
            case Content.Figure<R>(var of) -> setText(of.apply(row));
            case Content.Drawn<R>(var of) -> setGraphic(of.apply(row));
        }
    }
}
