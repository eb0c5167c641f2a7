package org.localityplan.domain.measure.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.breakdown.Breakdown.Gap;
import org.localityplan.domain.measure.breakdown.Breakdown.Group;
import org.localityplan.domain.measure.breakdown.Breakdown.Shown;
import org.localityplan.domain.measure.breakdown.Breakdown.Split;
import org.localityplan.domain.measure.breakdown.Breakdown.Why;

/// Decides which groups may be shown.
record Suppression(Unit unit) {

    private static final BigDecimal FEWEST_SHOWN = BigDecimal.valueOf(5);

    private record Named(GroupName name, Figure figure) {}

    /// The groups by kind, suppressed where they must be.
    List<Split> splits(List<Observation> observations, Polarity polarity) {
        List<Named> named = observations.stream()
                .map(each -> new Named(GroupName.of(each.breakdown()), each.figure()))
                .sorted(Comparator.comparing(Named::name, GroupName.ORDER))
                .toList();
        return Stream.of(Breakdown.Kind.values())
                .map(kind -> split(kind, named, polarity))
                .filter(split -> !split.groups().isEmpty())
                .toList();
    }

    private Split split(Breakdown.Kind kind, List<Named> all, Polarity polarity) {
        List<Named> named =
                all.stream().filter(each -> each.name().kind() == kind).toList();
        List<Shown> shown =
                protect(named.stream().map(each -> shown(each.figure())).toList());
        List<Group> groups = IntStream.range(0, named.size())
                .mapToObj(i -> new Group(named.get(i).name().name(), shown.get(i)))
                .toList();
        return new Split(kind, groups, gap(groups, polarity).stream().toList());
    }

    private Shown shown(Figure figure) {
        return switch (figure) {
            case Figure.Missing() -> new Shown.Missing();
            case Figure.Suppressed() -> new Shown.Withheld(Why.BY_PUBLISHER);
            case Figure.Value value when small(value) -> new Shown.Withheld(Why.SMALL);
            case Figure.Value value -> new Shown.Value(value);
        };
    }

    private boolean small(Figure.Value value) {
        return counts(value).anyMatch(count -> count.compareTo(FEWEST_SHOWN) < 0);
    }

    /// The numbers of people that stand behind a value, the most telling first.
    private Stream<BigDecimal> counts(Figure.Value value) {
        return Stream.of(
                value.part(Figure.Part.NUMERATOR),
                value.part(Figure.Part.DENOMINATOR),
                unit == Unit.COUNT ? Optional.of(value.amount()) : Optional.<BigDecimal>empty())
                .flatMap(Optional::stream);
    }

    /// Withholds the smallest of those shown where only one is withheld.
    private List<Shown> protect(List<Shown> shown) {
        List<Shown> safe = new ArrayList<>(shown);
        if (shown.stream().filter(Shown.Withheld.class::isInstance).count() == 1) {
            shown.stream()
                    .filter(Shown.Value.class::isInstance)
                    .map(Shown.Value.class::cast)
                    .min(Comparator.comparing(value -> size(value.figure())))
                    .ifPresent(smallest -> safe.set(shown.indexOf(smallest), new Shown.Withheld(Why.PROTECTS_ANOTHER)));
        }
        return safe;
    }

    private BigDecimal size(Figure.Value value) {
        return counts(value).findFirst().orElse(value.amount());
    }

    private static Optional<Gap> gap(List<Group> groups, Polarity polarity) {
        Comparator<Group> upwards = Comparator.comparing(each -> amount(each));
        List<Group> worstFirst = groups.stream()
                .filter(each -> each.value().isPresent())
                .sorted(polarity == Polarity.LOWER ? upwards.reversed() : upwards)
                .toList();
        return worstFirst.size() < 2
                ? Optional.empty()
                : Optional.of(gap(worstFirst.getLast(), worstFirst.getFirst()));
    }

    private static Gap gap(Group best, Group worst) {
        return new Gap(
                best,
                worst,
                amount(best).subtract(amount(worst)).abs(),
                Benchmark.differs(best.value().orElseThrow(), worst.value().orElseThrow()));
    }

    private static BigDecimal amount(Group group) {
        return group.value().orElseThrow().amount();
    }
}
