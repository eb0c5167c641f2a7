package org.localityplan.chart.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;

/// A measure's value for groups of people, or for neighbourhoods.
///
/// @param numbers how values are printed
/// @param groups in the order in which they are drawn, from the top
/// @param total the value of all together, a thin line; none where it is suppressed or missing
public record Breakdown(Numbers numbers, Polarity polarity, List<Group> groups, Figure total) {

    /// A group and its figure.
    public record Group(String name, Figure figure) {}

    public Breakdown {
        groups = List.copyOf(groups);
    }

    /// The groups of the locality's newest period, best first, those without a value last; as they come where no way is
    /// better.
    public static Breakdown of(MeasureHistory history) {
        Polarity polarity = history.measure().polarity();
        Optional<Observation> latest = history.latest();
        List<Group> groups = history.own().stream()
                .filter(each -> latest.filter(total -> total.period().equals(each.period())).isPresent())
                .filter(each -> !each.breakdown().equals(Observation.TOTAL))
                .map(each -> new Group(each.breakdown(), each.figure()))
                .sorted((one, other) -> compare(one, other, polarity))
                .toList();
        Figure total = latest.map(Observation::figure).orElse(new Figure.Missing());
        return new Breakdown(Numbers.of(history.measure().unit()), polarity, groups, total);
    }

    private static int compare(Group one, Group other, Polarity polarity) {
        Optional<BigDecimal> mine = one.figure().value();
        Optional<BigDecimal> theirs = other.figure().value();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Boolean.compare(mine.isEmpty(), theirs.isEmpty());
        }
        return switch (polarity) {
            case HIGHER -> theirs.get().compareTo(mine.get());
            case LOWER -> mine.get().compareTo(theirs.get());
            case BAND, NEUTRAL -> 0;
        };
    }
}
