package org.localityplan.domain.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;

/// Where the locality stands among its peers.
///
/// Rule: competition rank, 1 + the number of areas that are strictly better by polarity, among those areas of the peer
/// group that have a value for the period; n is counted, never assumed.
public final class Benchmark {

    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final int QUARTERS = 4;

    private Benchmark() {}

    /// The place among peers, or why there is none.
    public sealed interface Standing {

        /// A place.
        ///
        /// @param rank 1 is best; equal values share the better rank
        /// @param of how many areas of the group have a value, the locality among them
        /// @param ties how many others have the same value as the locality
        /// @param quartile 1 (best) to 4
        /// @param median of all values ranked, the locality's among them
        /// @param missing the areas of the group without a value, in the order of the group
        record Ranked(int rank, int of, int ties, int quartile, BigDecimal median, List<Area> missing)
                implements Standing {
            public Ranked {
                missing = List.copyOf(missing);
            }

            /// `2nd of 22`.
            public String words() {
                return ordinal(rank) + " of " + of;
            }

            /// The same with ties told: `joint 2nd of 22`.
            public String place() {
                return (ties > 0 ? "joint " : "") + words();
            }
        }

        /// No place, and why.
        record NotRanked(Reason reason) implements Standing {}

        /// Why there is no rank.
        enum Reason {
            NO_BETTER_WAY("neither way is better"),
            NO_VALUE("no value of our own"),
            NOT_IN_GROUP("not in the peer group"),
            NO_PEERS("no other area of the group has a value");

            private final String words;

            Reason(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /// The place of the locality's newest total among the areas of the group for the same period.
    public static Standing of(MeasureHistory history, PeerGroup group) {
        Polarity polarity = history.measure().polarity();
        if (polarity != Polarity.HIGHER && polarity != Polarity.LOWER) {
            return new Standing.NotRanked(Standing.Reason.NO_BETTER_WAY);
        }
        return history.latest()
                .flatMap(own -> own.figure()
                        .value()
                        .map(amount -> place(own, amount, history, group)))
                .orElseGet(() -> new Standing.NotRanked(Standing.Reason.NO_VALUE));
    }

    private static Standing place(Observation own, BigDecimal amount, MeasureHistory history, PeerGroup group) {
        if (!group.holds(own.area())) {
            return new Standing.NotRanked(Standing.Reason.NOT_IN_GROUP);
        }
        Map<String, BigDecimal> values = values(history.peers(), own.period());
        values.put(own.area().code(), amount);
        List<Area> missing = group.areas().stream()
                .distinct()
                .filter(area -> !values.containsKey(area.code()))
                .toList();
        List<BigDecimal> ranked = group.areas().stream()
                .distinct()
                .filter(area -> values.containsKey(area.code()))
                .map(area -> values.get(area.code()))
                .toList();
        if (ranked.size() == 1) {
            return new Standing.NotRanked(Standing.Reason.NO_PEERS);
        }
        return rank(amount, history.measure().polarity(), ranked, missing);
    }

    private static Map<String, BigDecimal> values(List<Observation> peers, Period period) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        peers.stream()
                .filter(each -> each.period().equals(period) && each.breakdown().equals(Observation.TOTAL))
                .forEach(each -> each.figure()
                        .value()
                        .ifPresent(amount -> values.put(each.area().code(), amount)));
        return values;
    }

    private static Standing rank(BigDecimal own, Polarity polarity, List<BigDecimal> all, List<Area> missing) {
        int sign = polarity == Polarity.HIGHER ? 1 : -1;
        int better = (int) all.stream().filter(each -> each.compareTo(own) * sign > 0).count();
        int same = (int) all.stream().filter(each -> each.compareTo(own) == 0).count();
        int quartile = QUARTERS * better / all.size() + 1;
        return new Standing.Ranked(better + 1, all.size(), same - 1, quartile, median(all), missing);
    }

    /// The middle value, or half-way between the middle two.
    ///
    /// @param values at least one
    public static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = new ArrayList<>(values);
        sorted.sort(BigDecimal::compareTo);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
    }

    /// Whether two values differ by more than chance: their 95 % intervals do not overlap, not even at an edge. A value
    /// without a margin of error counts as exact.
    public static boolean differs(Figure.Value one, Figure.Value other) {
        BigDecimal margins = margin(one).add(margin(other));
        return one.amount().subtract(other.amount()).abs().compareTo(margins) > 0;
    }

    private static BigDecimal margin(Figure.Value value) {
        return value.part(Figure.Part.MARGIN_OF_ERROR).orElse(BigDecimal.ZERO);
    }

    /// A place in words: `1st`, `2nd`, `11th`, `21st`, `111th`.
    public static String ordinal(int place) {
        boolean teen = place % 100 / 10 == 1;
        return place
                + switch (teen ? 0 : place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
