package org.localityplan.desktop.kit.table;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;

/// A line of a [RowTable], which says in words what it shows.
final class ItemRow<R> extends TableRow<Item<R>> {

    private static final String GROUP = "group-row";

    private final Function<R, String> spoken;
    private final ToDoubleFunction<Item<R>> height;

    /// @param height how many pixels a line is tall
    ItemRow(Function<R, String> spoken, Consumer<R> open, ToDoubleFunction<Item<R>> height) {
        this.spoken = spoken;
        this.height = height;
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
        setMinHeight(height.applyAsDouble(item));
        setPrefHeight(height.applyAsDouble(item));
        setMaxHeight(height.applyAsDouble(item));
        switch (item) {
            case Item.Heading<R>(String words) -> {
                getStyleClass().add(GROUP);
                setAccessibleText(words);
            }
            case Item.Line<R>(R row) -> setAccessibleText(spoken.apply(row));
        }
    }
}
