package org.localityplan.domain.measure.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;

/// Which way a measure has moved since the period before and since a year ago, in words.
final class Movement {

    private Movement() {}

    /// `That is 20 fewer than in September 2026 (better) and 50 more than in October 2025 (worse).`; empty where neither
    /// period has a value.
    static String of(MeasureHistory history, Observation newest, Figure.Value value) {
        List<String> parts = Stream.of(
                newest.period().previous(), newest.period().sameLastYear())
                .distinct()
                .flatMap(period -> amount(history, period)
                        .map(before -> change(history.measure(), value.amount().subtract(before), period))
                        .stream())
                .toList();
        return parts.isEmpty() ? "" : "That is " + String.join(" and ", parts) + ".";
    }

    private static String change(Measure measure, BigDecimal over, Period since) {
        int places = measure.unit().decimals();
        BigDecimal printed = over.setScale(places, RoundingMode.HALF_UP);
        String then = " in " + Spoken.period(since);
        return printed.signum() == 0
                ? "the same as" + then
                : Difference.words(printed, measure.unit(), places) + then + verdict(measure.polarity(), printed);
    }

    private static String verdict(Polarity polarity, BigDecimal over) {
        return switch (polarity) {
            case HIGHER -> over.signum() > 0 ? " (better)" : " (worse)";
            case LOWER -> over.signum() < 0 ? " (better)" : " (worse)";
            case BAND, NEUTRAL -> "";
        };
    }

    private static Optional<BigDecimal> amount(MeasureHistory history, Period period) {
        return history.totals().stream()
                .filter(each -> each.period().equals(period))
                .flatMap(each -> each.figure().value().stream())
                .findFirst();
    }
}
