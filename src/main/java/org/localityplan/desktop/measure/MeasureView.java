package org.localityplan.desktop.measure;

import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.Rating;

/// The questions with which people come to the list; each is a view of it.
enum MeasureView {
    ALL("All"),
    /// A figure has not come although it should be there.
    NEEDS_UPDATE("Needs an update"),
    RED_BUT_IMPROVING("Red but improving"),
    GREEN_BUT_DETERIORATING("Green but deteriorating"),
    NO_TARGET("No target"),
    IN_DEVELOPMENT("In development");

    private final String words;

    MeasureView(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Whether the measure belongs to the view.
    boolean holds(MeasureLine line) {
        return switch (this) {
            case ALL -> true;
            case NEEDS_UPDATE -> line.age().late();
            case RED_BUT_IMPROVING ->
                line.rating().light() == Light.RED && line.course().improving();
            case GREEN_BUT_DETERIORATING ->
                line.rating().light() == Light.GREEN && line.course().deteriorating();
            case NO_TARGET -> unrated(line, Rating.Reason.NO_TARGET);
            case IN_DEVELOPMENT -> unrated(line, Rating.Reason.IN_DEVELOPMENT);
        };
    }

    static Optional<MeasureView> named(String words) {
        return Stream.of(values()).filter(each -> each.words.equals(words)).findFirst();
    }

    private static boolean unrated(MeasureLine line, Rating.Reason reason) {
        return line.rating() instanceof Rating.Unrated(var why) && why == reason;
    }
}
