package org.localityplan.desktop.kit.room;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Cards of one width beside each other: as many in a row as there is room for, and as tall as the tallest of the row.
public final class CardGrid extends GridPane {

    private static final double CARD_IN_LETTERS = 19;

    private final List<Node> cards;
    private int across;

    public CardGrid(List<? extends Node> cards) {
        this.cards = List.copyOf(cards);
        getStyleClass().add("beside");
        arrange(this.cards.size());
    }

    /// Chooses how many stand in a row for a width in letters (em): all of them, half of them, or one.
    public void fit(double letters) {
        int room = Math.max(1, (int) (letters / CARD_IN_LETTERS));
        int wanted = room >= cards.size() ? cards.size() : room >= 2 ? Math.ceilDiv(cards.size(), 2) : 1;
        across(wanted);
    }

    /// Puts so many in a row.
    public void across(int columns) {
        if (columns != across) {
            arrange(columns);
        }
    }

    private void arrange(int columns) {
        across = columns;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < cards.size(); i++) {
            add(cards.get(i), i % columns, i / columns);
        }
    }
}
