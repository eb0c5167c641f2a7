package org.localityplan.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.RatingTally;

/// How many measures are green, amber, red and not judged: a bar whose parts are as long as their counts, and the counts.
///
/// The order is that of the numbers beside it, so the bar can be read without its colours.
public final class TallyBar extends HBox {

    public TallyBar(RatingTally tally) {
        getStyleClass().add("tally");
        var words = nothing(tally);
        var counts = new Label(
                words.isEmpty() ? "%d %d %d".formatted(tally.green(), tally.amber(), tally.red()) : words);
        counts.getStyleClass().add("tally-counts");
        if (words.isEmpty()) {
            getChildren().add(new CountingBar(tally));
        }
        getChildren().add(counts);
        Spoken.picture(
                this,
                "%d on track, %d at risk, %d off track, %d not judged"
                        .formatted(tally.green(), tally.amber(), tally.red(), tally.notJudged()));
    }

    /// What is said in place of counts when no measure is judged; empty when one is.
    public static String nothing(RatingTally tally) {
        if (tally.all() == 0) {
            return "no measures";
        }
        if (tally.judged() > 0) {
            return "";
        }
        return tally.unrated(Rating.Reason.IN_DEVELOPMENT) == tally.all() ? "in development" : "not judged yet";
    }
}
