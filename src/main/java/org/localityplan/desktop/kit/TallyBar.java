package org.localityplan.desktop.kit;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.localityplan.domain.measure.RatingTally;

/// How many measures are green, amber, red and not judged: a bar whose parts are as long as their counts, and the counts.
///
/// The order is that of the numbers beside it, so the bar can be read without its colours.
public final class TallyBar extends HBox {

    private static final double PIXELS = 56;

    private final HBox bar = new HBox();
    private final Label counts = new Label();

    public TallyBar() {
        getStyleClass().add("tally");
        bar.getStyleClass().add("tally-bar");
        counts.getStyleClass().add("tally-counts");
        getChildren().addAll(bar, counts);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Shows another tally in the same place.
    public void show(RatingTally tally) {
        var judged = tally.judged() > 0;
        bar.setVisible(judged);
        bar.setManaged(judged);
        bar.getChildren()
                .setAll(List.of(
                        part("bar-green", tally.green(), tally.all()),
                        part("bar-amber", tally.amber(), tally.all()),
                        part("bar-red", tally.red(), tally.all()),
                        part("bar-none", tally.notJudged(), tally.all())));
        counts.setText(judged ? "%d %d %d".formatted(tally.green(), tally.amber(), tally.red()) : nothing(tally));
        setAccessibleText("%d on track, %d at risk, %d off track, %d not judged"
                .formatted(tally.green(), tally.amber(), tally.red(), tally.notJudged()));
    }

    private static String nothing(RatingTally tally) {
        return tally.all() == 0 ? "no measures" : "none judged";
    }

    private static Region part(String styleClass, int count, int all) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        var width = count == 0 ? 0 : PIXELS * count / all / TextSize.NORMAL_PIXELS;
        part.setStyle(String.format(Locale.ROOT, "-fx-pref-width: %1$.4fem; -fx-min-width: %1$.4fem;", width));
        part.setVisible(count > 0);
        return part;
    }
}
