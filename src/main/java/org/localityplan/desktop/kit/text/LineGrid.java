package org.localityplan.desktop.kit.text;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.localityplan.desktop.kit.Spoken;

/// A row of a small table whose texts wrap; all rows of one table share their columns' shares of the width.
public final class LineGrid extends GridPane {

    /// @param shares how much of the width each cell has, of 100
    private LineGrid(List<String> cells, List<Integer> shares, String style) {
        getStyleClass().add("line-grid");
        for (int i = 0; i < cells.size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(shares.get(i));
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
            var cell = Texts.label(cells.get(i), style);
            GridPane.setValignment(cell, VPos.TOP);
            add(cell, i, 0);
        }
    }

    public static LineGrid heads(List<String> cells, List<Integer> shares) {
        return new LineGrid(cells, shares, "card-title");
    }

    /// A row that the keyboard can come to, and that is spoken as a whole.
    public static LineGrid row(List<String> cells, List<Integer> shares, String spoken) {
        var row = new LineGrid(cells, shares, "fact-value");
        row.setFocusTraversable(true);
        return Spoken.as(row, AccessibleRole.TEXT, spoken, "");
    }
}
