package org.localityplan.desktop.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Pressable;
import org.localityplan.desktop.overview.OverviewPage.Graphic;
import org.localityplan.desktop.overview.OverviewPage.Tile;

/// One figure of the overview that can be pressed: name, figure, a small drawing and a note.
final class TileCard {

    private TileCard() {}

    /// @param compact whether there is room for name and figure only
    static Pressable of(Tile tile, boolean compact, Runnable open) {
        var card = new Pressable(
                tile.spoken(), "Enter shows what stands behind it", open, compact ? brief(tile) : contents(tile));
        card.getStyleClass().setAll("card-button", "tile-card");
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }

    /// Name and figure; of a note of two lines the first, which says what was added up.
    private static Region brief(Tile tile) {
        var brief = new VBox(wrapped(tile.name(), "tile-title"), line(tile));
        tile.note().lines()
                .limit(tile.note().lines().count() - 1)
                .forEach(first -> brief.getChildren().add(wrapped(first, "tile-note")));
        return brief;
    }

    private static Region contents(Tile tile) {
        var name = label(tile.name(), "tile-title");
        var line = line(tile);
        var note = wrapped(tile.note(), "tile-note");
        var graphic = TileGraphic.of(tile.graphic());
        if (tile.graphic() instanceof Graphic.Lists) {
            return beside(new VBox(name, line, note), graphic);
        }
        if (tile.graphic() instanceof Graphic.None) {
            return new VBox(name, line, note);
        }
        return new VBox(name, line, graphic, note);
    }

    private static HBox line(Tile tile) {
        var figure = label(tile.figure(), "tile-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var unit = label(tile.unit(), "tile-unit");
        unit.setMinWidth(0);
        var line = new HBox(figure, unit);
        line.getStyleClass().add("tile-line");
        return line;
    }

    private static Region beside(VBox words, Node graphic) {
        var both = new HBox(words, graphic);
        both.getStyleClass().add("tile-beside");
        words.setMinWidth(0);
        words.getStyleClass().add("tile-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setHgrow(graphic, Priority.SOMETIMES);
        return both;
    }

    private static Label wrapped(String text, String style) {
        var label = label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
