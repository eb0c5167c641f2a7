package org.localityplan.desktop.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.localityplan.desktop.kit.Spoken;

/// A row of the heat strip: the head, or a programme.
final class HeatRow {

    /// How wide the strip is, which columns it has and whether its rows have one line only.
    ///
    /// @param letter the width of a letter (em) in pixels
    record Fit(List<HeatColumn> columns, double letters, double letter, boolean dense) {
        double width(HeatColumn column) {
            return column.width(columns, letters, dense) * letter;
        }
    }

    private HeatRow() {}

    static HBox head(Fit fit) {
        var row = new HBox();
        row.getStyleClass().add("heat-head");
        fit.columns().forEach(column -> row.getChildren().add(cell(column, new Label(column.heading()), fit)));
        return row;
    }

    static HBox of(ProgrammeLine line, Fit fit, Runnable open) {
        var row = new HBox();
        row.getStyleClass().addAll("heat-row", fit.dense() ? "dense" : "roomy");
        fit.columns()
                .forEach(column -> row.getChildren().add(cell(column, HeatCells.of(column, line, fit.dense()), fit)));
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        Tooltip.install(row, new Tooltip(line.spoken()));
        return Spoken.as(row, AccessibleRole.LIST_ITEM, line.spoken(), "Enter opens the programme");
    }

    private static StackPane cell(HeatColumn column, Node content, Fit fit) {
        var cell = new StackPane(content);
        cell.getStyleClass().add("heat-cell");
        cell.setAlignment(column.number() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        double width = fit.width(column);
        cell.setMinWidth(width);
        cell.setPrefWidth(width);
        cell.setMaxWidth(width);
        if (content instanceof Region region && !(content instanceof Label)) {
            region.setMaxHeight(Region.USE_PREF_SIZE);
        }
        return cell;
    }
}
