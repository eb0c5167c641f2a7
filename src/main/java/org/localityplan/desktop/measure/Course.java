package org.localityplan.desktop.measure;

import java.util.Locale;
import java.util.Optional;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.direction.Direction;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.Variation;

/// Which way a measure is going.
///
/// @param shortTerm its newest figure against the period before
/// @param longTerm its newest figure against the same period last year
/// @param variation what its control chart says of the newest point; empty where there is no chart with limits
record Course(Step shortTerm, Step longTerm, Optional<Variation> variation) {

    /// The difference between two figures.
    enum Step {
        BETTER("Better"),
        WORSE("Worse"),
        SAME("Same"),
        HIGHER("Higher"),
        LOWER("Lower"),
        UNKNOWN("–");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Course of(MeasureHistory history) {
        Optional<Observation> latest = history.latest();
        return new Course(
                latest.map(each -> step(Direction.shortTerm(history, each))).orElse(Step.UNKNOWN),
                latest.map(each -> step(Direction.longTerm(history, each))).orElse(Step.UNKNOWN),
                variation(history));
    }

    /// The control chart says that it improves; without one, both comparisons do.
    boolean improving() {
        return variation
                .map(each -> each == Variation.IMPROVEMENT_HIGH || each == Variation.IMPROVEMENT_LOW)
                .orElse(shortTerm == Step.BETTER && longTerm == Step.BETTER);
    }

    /// The control chart says that it gets worse; without one, both comparisons do.
    boolean deteriorating() {
        return variation
                .map(each -> each == Variation.CONCERN_HIGH || each == Variation.CONCERN_LOW)
                .orElse(shortTerm == Step.WORSE && longTerm == Step.WORSE);
    }

    /// `better than a year ago`; empty where there is no figure of then.
    String sinceLastYear() {
        return switch (longTerm) {
            case UNKNOWN -> "";
            case SAME -> "same as a year ago";
            case BETTER, WORSE, HIGHER, LOWER -> longTerm.words().toLowerCase(Locale.UK) + " than a year ago";
        };
    }

    private static Step step(Direction direction) {
        return switch (direction) {
            case Direction.Moved moved ->
                switch (moved.verdict()) {
                    case BETTER -> Step.BETTER;
                    case WORSE -> Step.WORSE;
                    case HIGHER -> Step.HIGHER;
                    case LOWER -> Step.LOWER;
                    case NO_CHANGE, NO_REAL_CHANGE -> Step.SAME;
                };
            case Direction.NotComparable _ -> Step.UNKNOWN;
        };
    }

    private static Optional<Variation> variation(MeasureHistory history) {
        return switch (SpcReading.of(history)) {
            case SpcReading.Charted charted -> charted.variation();
            case SpcReading.NotCharted _ -> Optional.empty();
        };
    }
}
