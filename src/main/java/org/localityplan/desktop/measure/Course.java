package org.localityplan.desktop.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.spc.Variation;
import org.localityplan.domain.measure.spc.Xmr;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.measure.spc.XmrSeries;

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
                latest.map(each -> step(history, each, each.period().previous())).orElse(Step.UNKNOWN),
                latest.map(each -> step(history, each, each.period().sameLastYear())).orElse(Step.UNKNOWN),
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

    private static Step step(MeasureHistory history, Observation latest, Period since) {
        Optional<BigDecimal> before = history.totals().stream()
                .filter(each -> each.period().equals(since))
                .flatMap(each -> each.figure().value().stream())
                .findFirst();
        return latest.figure().value()
                .flatMap(now -> before.map(then -> step(history.measure().polarity(), now.compareTo(then))))
                .orElse(Step.UNKNOWN);
    }

    private static Step step(Polarity polarity, int sign) {
        if (sign == 0) {
            return Step.SAME;
        }
        return switch (polarity) {
            case HIGHER -> sign > 0 ? Step.BETTER : Step.WORSE;
            case LOWER -> sign < 0 ? Step.BETTER : Step.WORSE;
            case BAND, NEUTRAL -> sign > 0 ? Step.HIGHER : Step.LOWER;
        };
    }

    /// Annual figures are compared with peers rather than charted.
    private static Optional<Variation> variation(MeasureHistory history) {
        Period.Kind frequency = history.measure().frequency();
        boolean charted = frequency == Period.Kind.MONTH || frequency == Period.Kind.QUARTER;
        if (!charted || !(history.notes().spc() instanceof Note.Spc.Charted spc)) {
            return Optional.empty();
        }
        List<XmrSeries.Dated> values = history.totals().stream()
                .filter(each -> each.figure() instanceof Figure.Value)
                .map(each -> new XmrSeries.Dated(
                        each.period().start(), each.figure().value().orElseThrow()))
                .toList();
        XmrSeries.Baseline baseline = spc.fixedAfter() == 0
                ? new XmrSeries.Baseline.AllPoints()
                : new XmrSeries.Baseline.FirstPoints(spc.fixedAfter());
        XmrChart chart = Xmr.of(
                new XmrSeries(values, history.notes().baselines(), spc.screening(), baseline),
                history.measure().polarity());
        return chart.method() == XmrChart.Method.LINE_ONLY ? Optional.empty() : Optional.of(chart.variation());
    }
}
