package org.localityplan.domain.measure.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;

/// A measure's figures for groups of people, for one period.
///
/// Rule: a group is suppressed where its numerator, its denominator or, for a count, the figure itself is under 5. Where
/// exactly one group of a split is suppressed, the next smallest is suppressed as well, because one could otherwise be
/// found by taking the others from the total.
public sealed interface Breakdown {

    /// No group has been reported.
    record None() implements Breakdown {}

    /// @param splits by what people are told apart, none of them empty
    record Grouped(Period period, List<Split> splits) implements Breakdown {
        public Grouped {
            splits = List.copyOf(splits);
        }
    }

    /// The groups of one kind.
    ///
    /// @param groups in the order of their names, ages from youngest to oldest
    /// @param gap between the best and the worst of those shown; empty where fewer than two have a value
    record Split(Kind kind, List<Group> groups, List<Gap> gap) {
        public Split {
            groups = List.copyOf(groups);
            gap = List.copyOf(gap);
        }
    }

    /// @param name as it was reported, without the name of its kind
    record Group(String name, Shown shown) {
        /// The value, where it may be shown.
        public Optional<Figure.Value> value() {
            return shown instanceof Shown.Value(var figure) ? Optional.of(figure) : Optional.empty();
        }
    }

    /// What may be shown of a group.
    sealed interface Shown {
        record Value(Figure.Value figure) implements Shown {}

        record Withheld(Why why) implements Shown {}

        record Missing() implements Shown {}

        /// The words in place of a value.
        default String words() {
            return switch (this) {
                case Value _ -> "";
                case Withheld(Why why) -> why.words();
                case Missing() -> "Not collected";
            };
        }
    }

    /// Why a value is withheld.
    enum Why {
        BY_PUBLISHER("Suppressed by its publisher"),
        SMALL("Suppressed: fewer than 5"),
        /// So that a single suppressed group cannot be worked out.
        PROTECTS_ANOTHER("Suppressed to protect another group");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// By what people are told apart, as far as the names of the groups tell.
    enum Kind {
        AGE("Age"),
        GENDER("Gender"),
        NEIGHBOURHOOD("Neighbourhood"),
        OTHER("Other groups");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// How far apart two groups are.
    ///
    /// @param best the highest where neither way is better
    /// @param worst the lowest where neither way is better
    /// @param size never negative, in the unit of the measure
    /// @param clear whether the 95 % intervals do not overlap
    record Gap(Group best, Group worst, BigDecimal size, boolean clear) {}

    /// The groups of the newest period that has any.
    static Breakdown of(MeasureHistory history) {
        return history.own().stream()
                .filter(each -> !each.breakdown().equals(Observation.TOTAL))
                .map(Observation::period)
                .max(Period::compareTo)
                .map(period -> of(history, period))
                .orElseGet(None::new);
    }

    /// The groups of a period.
    static Breakdown of(MeasureHistory history, Period period) {
        List<Observation> groups = history.own().stream()
                .filter(each -> each.period().equals(period))
                .filter(each -> !each.breakdown().equals(Observation.TOTAL))
                .toList();
        Polarity polarity = history.measure().polarity();
        return groups.isEmpty()
                ? new None()
                : new Grouped(period, new Suppression(history.measure().unit()).splits(groups, polarity));
    }
}
