package org.localityplan.domain.waiting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The people on a list by how long they have waited, shortest first; empty where nobody counted that.
///
/// A band holds the waits over its first week and up to its last, as NHS England's bands do: somebody who has waited exactly
/// 18 weeks is in the band from 17 to 18 (Recording and reporting referral to treatment waiting times, PRN01045, section
/// 10). Only the last band may be open. Bands that overlap or are out of order are refused.
public record AgeBands(List<Band> bands) {

    public static final AgeBands NONE = new AgeBands(List.of());

    /// Waits are printed in tenths of a week, as NHS England prints them.
    private static final int DECIMALS = 1;

    private static final int WORKING_DECIMALS = 20;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NINETY_SECOND = new BigDecimal("0.92");

    /// People whose wait lies over the one and up to the other number of weeks.
    public record Band(int over, End end, int people) {

        boolean startsAfter(Band before) {
            return before.end instanceof End.UpTo(int weeks) && over >= weeks;
        }

        boolean isSound() {
            return over >= 0 && people >= 0 && (!(end instanceof End.UpTo(int weeks)) || weeks > over);
        }
    }

    /// Where a band ends.
    public sealed interface End {
        record UpTo(int weeks) implements End {}

        record Open() implements End {}
    }

    public AgeBands {
        bands = List.copyOf(bands);
        problem(bands).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }

    /// What is wrong with bands, in a sentence; empty when nothing is.
    public static Optional<String> problem(List<Band> bands) {
        if (!bands.stream().allMatch(Band::isSound)) {
            return Optional.of("A band has no negative number, and its last week comes after its first.");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (!bands.get(i).startsAfter(bands.get(i - 1))) {
                return Optional.of(
                        "Bands go from the shortest wait to the longest, do not overlap, and only the last is open.");
            }
        }
        return Optional.empty();
    }

    public boolean isEmpty() {
        return bands.isEmpty();
    }

    /// Everybody in a band.
    public int people() {
        return bands.stream().mapToInt(Band::people).sum();
    }

    /// Half have waited this long or less.
    public Wait median() {
        return percentile(HALF);
    }

    /// 92 in a hundred have waited this long or less: the share in the NHS Constitution's standard.
    public Wait ninetySecond() {
        return percentile(NINETY_SECOND);
    }

    /// The wait that a share of the people do not exceed, in tenths of a week.
    ///
    /// Rule: the waits within a band are taken to be spread evenly, so that the percentile is found by interpolation in the
    /// band that holds it: first week + width × (share × people − people in shorter bands) ÷ people in the band. It is an
    /// estimate. NHS England likewise makes its median and 92nd percentile from week bands and not from single waits, and
    /// prints tenths of a week, and no more than "over" the last band's first week where the percentile lies in the open
    /// band (Statistical press notice, NHS referral to treatment waiting times, February 2021, Further information).
    public Wait percentile(BigDecimal share) {
        BigDecimal wanted = share.multiply(BigDecimal.valueOf(people()));
        int before = 0;
        for (Band band : bands) {
            if (band.people() > 0 && wanted.compareTo(BigDecimal.valueOf((long) before + band.people())) <= 0) {
                return within(band, wanted.subtract(BigDecimal.valueOf(before)));
            }
            before += band.people();
        }
        return new Wait.Unknown();
    }

    private static Wait within(Band band, BigDecimal people) {
        return switch (band.end()) {
            case End.Open() -> new Wait.Over(band.over());
            case End.UpTo(int weeks) ->
                new Wait.Weeks(people.multiply(BigDecimal.valueOf((long) weeks - band.over()))
                        .divide(BigDecimal.valueOf(band.people()), WORKING_DECIMALS, RoundingMode.HALF_EVEN)
                        .add(BigDecimal.valueOf(band.over()))
                        .setScale(DECIMALS, RoundingMode.HALF_UP));
        };
    }

    /// The mean wait in weeks, each person counted at the middle of the band; in an open band at its first week, so that the
    /// mean is then at least this. Empty where nobody waits.
    public OptionalDouble mean() {
        int people = people();
        double weeks = bands.stream().mapToDouble(AgeBands::weeksWaited).sum();
        return people == 0 ? OptionalDouble.empty() : OptionalDouble.of(weeks / people);
    }

    private static double weeksWaited(Band band) {
        return switch (band.end()) {
            case End.Open() -> (double) band.people() * band.over();
            case End.UpTo(int weeks) -> band.people() * (band.over() + weeks) / 2.0;
        };
    }

    /// How many have waited over so many weeks; empty where a band lies on both sides, or nobody counted.
    public OptionalInt over(int weeks) {
        boolean straddled = bands.stream()
                .anyMatch(band -> band.over() < weeks && !(band.end() instanceof End.UpTo(int last) && last <= weeks));
        return straddled || bands.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(bands.stream()
                        .filter(band -> band.over() >= weeks)
                        .mapToInt(Band::people)
                        .sum());
    }

    /// The same people in wider bands, for a chart: from nought to the first week, from there to the next, and above the
    /// last. Weeks that lie inside a band are passed over.
    public AgeBands cutAt(List<Integer> weeks) {
        List<Integer> cuts = weeks.stream().filter(week -> over(week).isPresent()).toList();
        List<Band> wide = new ArrayList<>();
        for (int i = 0; i <= cuts.size() && !bands.isEmpty(); i++) {
            int from = i == 0 ? 0 : cuts.get(i - 1);
            int above = i == cuts.size() ? 0 : over(cuts.get(i)).orElse(0);
            End end = i == cuts.size() ? new End.Open() : new End.UpTo(cuts.get(i));
            wide.add(new Band(from, end, over(from).orElse(people()) - above));
        }
        return new AgeBands(wide);
    }
}
