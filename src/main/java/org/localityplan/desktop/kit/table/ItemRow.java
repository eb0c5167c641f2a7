package org.localityplan.desktop.kit.table;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;

/// A line of a [RowTable], which says in words what it shows.
final class ItemRow<R> extends TableRow<Item<R>> {

    private static final String GROUP = "group-row";

    private final Function<R, String> spoken;

    ItemRow(Function<R, String> spoken, Consumer<R> open) {
        this.spoken = spoken;
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && getItem() instanceof Item.Line<R>(R row)) {
                open.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(Item<R> item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove(GROUP);
        if (empty || item == null) {
            setAccessibleText("");
            return;
        }
        switch (item) {
            case Item.Heading<R>(String words) -> {
                getStyleClass().add(GROUP);
                setAccessibleText(words);
            }
            case Item.Line<R>(R row) -> setAccessibleText(spoken.apply(row));
        }
    }
}
