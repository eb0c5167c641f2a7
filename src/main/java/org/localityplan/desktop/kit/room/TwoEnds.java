package org.localityplan.desktop.kit.room;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Two groups of controls: at the two ends of one row or, where there is no room, in a row each.
public final class TwoEnds extends VBox {

    private final HBox left;
    private final HBox right;
    private final HBox row = new HBox();
    private final Region space = new Region();

    public TwoEnds(HBox left, HBox right) {
        this.left = left;
        this.right = right;
        HBox.setHgrow(space, Priority.ALWAYS);
        inOneRow();
    }

    /// @param two whether each has a row of its own
    public void inTwoRows(boolean two) {
        if (two == getChildren().contains(row)) {
            if (two) {
                row.getChildren().clear();
                getChildren().setAll(left, right);
            } else {
                inOneRow();
            }
        }
    }

    private void inOneRow() {
        getChildren().clear();
        row.getChildren().setAll(left, space, right);
        getChildren().setAll(row);
    }
}
