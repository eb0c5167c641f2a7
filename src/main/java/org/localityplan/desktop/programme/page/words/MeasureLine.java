package org.localityplan.desktop.programme.page.words;

import java.math.BigDecimal;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.sentence.HonestFigure;

/// One measure as the table words it.
///
/// @param note the framework, and whether the value is invented
public record MeasureLine(MeasureKey key, Rating rating, String name, Shown shown, String note) {

    /// The figures as they are printed; a dash where there is none.
    public record Shown(String value, String target, String period) {}

    private static final String UNKNOWN = "–";

    public static MeasureLine of(MeasureKey key, Snapshot snapshot) {
        return snapshot.measure(key)
                .map(history -> of(history, MeasureRag.judge(history, snapshot.asAt())))
                .orElseGet(() -> new MeasureLine(
                        key,
                        new Rating.Unrated(Rating.Reason.NO_DATA),
                        "Not defined yet",
                        new Shown(UNKNOWN, UNKNOWN, UNKNOWN),
                        key.framework().words()));
    }

    public String spoken() {
        return "%s %s: %s; value %s, target %s, %s"
                .formatted(key.code(), name, rating.words(), shown.value(), shown.target(), shown.period());
    }

    private static MeasureLine of(MeasureHistory history, Rating rating) {
        var measure = history.measure();
        boolean illustrative =
                history.latest().map(each -> each.provenance().isIllustrative()).orElse(false);
        return new MeasureLine(
                measure.key(),
                rating,
                measure.name(),
                history.latest().map(latest -> shown(history, latest)).orElseGet(() -> withoutValue(history)),
                measure.key().framework().words() + (illustrative ? " · illustrative" : ""));
    }

    private static Shown shown(MeasureHistory history, Observation latest) {
        var measure = history.measure();
        var target = history.target(latest.period());
        var words = switch (latest.figure()) {
            case Figure.Value value -> new Shown(
                    target.map(aim -> HonestFigure.print(value.amount(), aim, measure.polarity(), measure.unit()))
                            .orElseGet(() -> measure.unit().print(value.amount())),
                    target.map(aim -> honest(value.amount(), aim, measure)).orElse("none"),
                    latest.period().label());
            case Figure.Suppressed() -> new Shown("suppressed", UNKNOWN, latest.period().label());
            case Figure.Missing() -> new Shown("not available", UNKNOWN, latest.period().label());
        };
        return words;
    }

    private static String honest(BigDecimal value, Target target, Measure measure) {
        return HonestFigure.of(value, target, measure.polarity(), measure.unit()).targetWords(measure.unit());
    }

    private static Shown withoutValue(MeasureHistory history) {
        return new Shown("no value yet", history.targets().isEmpty() ? "none" : "set", UNKNOWN);
    }
}
