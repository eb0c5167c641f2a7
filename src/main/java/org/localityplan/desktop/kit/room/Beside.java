package org.localityplan.desktop.kit.room;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// A main part with a narrower one at its right, or below it where the window has no room for both.
public final class Beside extends GridPane {

    private static final double ROOM_IN_LETTERS = 60;

    private final Node main;
    private final Node side;
    private final double share;
    private boolean stacked;

    /// @param share how much of the width the main part has, of 100
    public Beside(Node main, Node side, double share) {
        this.main = main;
        this.side = side;
        this.share = share;
        getStyleClass().add("beside");
        arrange(false);
    }

    /// Chooses the arrangement for a width in letters (em).
    public void fit(double letters) {
        if (letters < ROOM_IN_LETTERS != stacked) {
            arrange(!stacked);
        }
    }

    private void arrange(boolean below) {
        stacked = below;
        getChildren().clear();
        getColumnConstraints().clear();
        getRowConstraints().setAll(tall());
        if (below) {
            getColumnConstraints().add(column(100));
            add(main, 0, 0);
            add(side, 0, 1);
        } else {
            getColumnConstraints().addAll(column(share), column(100 - share));
            add(main, 0, 0);
            add(side, 1, 0);
        }
    }

    private static RowConstraints tall() {
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        return row;
    }

    private static ColumnConstraints column(double hundredths) {
        var column = new ColumnConstraints();
        column.setPercentWidth(hundredths);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
