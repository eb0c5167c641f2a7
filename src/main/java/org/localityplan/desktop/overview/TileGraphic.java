package org.localityplan.desktop.overview;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.localityplan.desktop.kit.CountingBar;
import org.localityplan.desktop.overview.OverviewPage.Graphic;
import org.localityplan.domain.Money;

/// The small drawings: a counting bar, a list of lists, a range. They repeat what the tile says in words, so they are not
/// spoken.
final class TileGraphic {
    private TileGraphic() {}

    static Node of(Graphic graphic) {
        return switch (graphic) {
            case Graphic.Tally(var tally) -> {
                var bar = new CountingBar(tally);
                bar.getStyleClass().add("tile-bar");
                yield bar;
            }
            case Graphic.Lists lists -> lists(lists);
            case Graphic.Range(var low, var expected, var high) -> new RangeBar(low, expected, high);
            case Graphic.Asked(int inTime, int overdue) -> marks(inTime, overdue);
            case Graphic.None() -> new Region();
        };
    }

    private static HBox marks(int inTime, int overdue) {
        var row = new HBox();
        row.getStyleClass().add("ask-marks");
        IntStream.range(0, overdue).forEach(_ -> row.getChildren().add(mark("ask-overdue")));
        IntStream.range(0, inTime).forEach(_ -> row.getChildren().add(mark("ask-in-time")));
        return row;
    }

    private static Region mark(String style) {
        var mark = new Region();
        mark.getStyleClass().addAll("ask-mark", style);
        return mark;
    }

    private static GridPane lists(Graphic.Lists lists) {
        var grid = new GridPane();
        grid.getStyleClass().add("tile-lists");
        for (int row = 0; row < lists.lists().size(); row++) {
            var counted = lists.lists().get(row);
            var people = new Label(counted.people());
            people.getStyleClass().add("strong");
            people.setMinWidth(Region.USE_PREF_SIZE);
            people.setAlignment(Pos.CENTER_RIGHT);
            people.setMaxWidth(Double.MAX_VALUE);
            var name = new Label(counted.name());
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setValignment(people, VPos.TOP);
            grid.addRow(row, people, name);
        }
        return grid;
    }

    /// A track from nothing to a little above the high bound, the range on it, and a mark where the expected gap is.
    private static final class RangeBar extends Pane {
        private final Region track = part("range-track");
        private final Region range = part("range");
        private final Region mark = part("range-mark");
        private final double from;
        private final double to;
        private final double at;

        RangeBar(Money low, Money expected, Money high) {
            double end = Math.max(1, high.pounds().doubleValue() * 1.15);
            from = Math.clamp(low.pounds().doubleValue() / end, 0, 1);
            to = Math.clamp(high.pounds().doubleValue() / end, 0, 1);
            at = Math.clamp(expected.pounds().doubleValue() / end, 0, 1);
            getStyleClass().add("range-bar");
            getChildren().setAll(track, range, mark);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double height = getHeight();
            track.resizeRelocate(0, height * 0.3, width, height * 0.4);
            range.resizeRelocate(width * from, height * 0.3, width * (to - from), height * 0.4);
            mark.resizeRelocate(width * at - height * 0.1, 0, height * 0.2, height);
        }

        private static Region part(String style) {
            var part = new Region();
            part.getStyleClass().add(style);
            return part;
        }
    }
}
