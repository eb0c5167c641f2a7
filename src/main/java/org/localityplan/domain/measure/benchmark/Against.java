package org.localityplan.domain.measure.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Area;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;

/// The locality's newest value against one other value.
///
/// Rule: where a margin of error is known, two values differ only if their 95 % intervals do not overlap.
///
/// @param with `England`, `North West`, `the best, Bury`, `the median of North West`
public record Against(String with, Figure.Value other, Verdict verdict) {

    /// What the comparison comes to.
    public enum Verdict {
        BETTER("better than"),
        WORSE("worse than"),
        /// Neither way is better.
        HIGHER("higher than"),
        LOWER("lower than"),
        SAME("the same as"),
        /// The difference may be chance.
        NOT_CLEAR("not clearly different from");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// `not clearly different from England`.
    public String words() {
        return verdict.words() + " " + with;
    }

    /// Against the country, the region, the best of the group and its median, as far as they are known; empty without a
    /// value of the locality's own.
    public static List<Against> of(MeasureHistory history, Places places) {
        Optional<Observation> newest = history.latest();
        if (newest.isEmpty() || !(newest.orElseThrow().figure() instanceof Figure.Value own)) {
            return List.of();
        }
        Polarity polarity = places.polarity();
        List<Against> all = new ArrayList<>(wider(history, newest.orElseThrow(), own));
        if (places.n() > 1) {
            places.best()
                    .filter(best -> !best.ours())
                    .map(best -> of(own, "the best, " + best.area().name(), best.figure(), polarity))
                    .ifPresent(all::add);
            places.median()
                    .map(median -> of(own, "the median of " + places.group().name(), exact(median), polarity))
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static List<Against> wider(MeasureHistory history, Observation newest, Figure.Value own) {
        return history.comparators().stream()
                .filter(each -> each.period().equals(newest.period()) && each.breakdown().equals(Observation.TOTAL))
                .filter(each -> each.area().level() == Area.Level.COUNTRY || each.area().level() == Area.Level.REGION)
                .flatMap(each -> each.figure() instanceof Figure.Value other
                        ? Stream.of(
                                of(own, each.area().name(), other, history.measure().polarity()))
                        : Stream.empty())
                .toList();
    }

    private static Figure.Value exact(BigDecimal amount) {
        return new Figure.Value(amount, Map.of(), false);
    }

    /// One comparison.
    public static Against of(Figure.Value own, String with, Figure.Value other, Polarity polarity) {
        return new Against(with, other, verdict(own, other, polarity));
    }

    private static Verdict verdict(Figure.Value own, Figure.Value other, Polarity polarity) {
        int up = own.amount().compareTo(other.amount());
        if (up == 0) {
            return Verdict.SAME;
        }
        if (!Benchmark.differs(own, other)) {
            return Verdict.NOT_CLEAR;
        }
        return switch (polarity) {
            case HIGHER -> up > 0 ? Verdict.BETTER : Verdict.WORSE;
            case LOWER -> up > 0 ? Verdict.WORSE : Verdict.BETTER;
            case BAND, NEUTRAL -> up > 0 ? Verdict.HIGHER : Verdict.LOWER;
        };
    }
}
