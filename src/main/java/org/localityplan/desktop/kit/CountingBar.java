package org.localityplan.desktop.kit;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.localityplan.domain.measure.RatingTally;

/// How many measures are green, amber, red and not judged: a bar whose parts are as long as their counts.
///
/// It repeats what stands beside it in figures, so it is not spoken.
public final class CountingBar extends HBox {
    private static final double LEAST = 2;

    public CountingBar(RatingTally tally) {
        getStyleClass().add("counting-bar");
        part("bar-green", tally.green(), tally.all());
        part("bar-amber", tally.amber(), tally.all());
        part("bar-red", tally.red(), tally.all());
        part("bar-none", tally.notJudged(), tally.all());
    }

    private void part(String style, int count, int all) {
        if (count > 0) {
            var part = new Region();
            part.getStyleClass().add(style);
            part.setMinWidth(LEAST);
            part.prefWidthProperty().bind(widthProperty().multiply((double) count / all));
            setHgrow(part, Priority.SOMETIMES);
            getChildren().add(part);
        }
    }
}
