package org.localityplan.desktop.kit.room;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// A main part with a narrower one at its right, or below it where the window has no room for both.
public final class Beside extends GridPane {

    private static final double ROOM_IN_LETTERS = 60;

    private final Node side;
    private final double share;
    private boolean stacked;

    /// @param share how much of the width the main part has, of 100
    public Beside(Node main, Node side, double share) {
        this.side = side;
        this.share = share;
        getStyleClass().add("beside");
        getChildren().setAll(main, side);
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
        getColumnConstraints().clear();
        getRowConstraints().setAll(tall());
        if (below) {
            getColumnConstraints().add(column(100));
            GridPane.setConstraints(side, 0, 1);
        } else {
            getColumnConstraints().addAll(column(share), column(100 - share));
            GridPane.setConstraints(side, 1, 0);
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
