package org.localityplan.domain.measure.direction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.note.Note;

/// Which way a measure has moved since an earlier period.
///
/// Rule: the newest total is compared with the total of one earlier period. A difference that is nought as it is printed
/// is no change, so that the verdict never contradicts the page. Where a margin of error is known and the 95 % intervals
/// overlap, there is no real change. Nothing is compared across a break.
public sealed interface Direction {

    /// The period compared with.
    Period since();

    /// Both figures are known and mean the same.
    ///
    /// @param by the newest less the earlier figure, unrounded, in the unit of the measure
    record Moved(Period since, BigDecimal by, Verdict verdict) implements Direction {}

    /// Nothing can be said, and why.
    record NotComparable(Period since, Reason reason) implements Direction {}

    /// What the move means.
    enum Verdict {
        BETTER("better"),
        WORSE("worse"),
        /// Neither way is better.
        HIGHER("higher"),
        LOWER("lower"),
        NO_CHANGE("no change"),
        /// The difference may be chance: the margins of error overlap.
        NO_REAL_CHANGE("no real change");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Why two figures are not compared.
    enum Reason {
        NO_FIGURE("there is no newest figure"),
        MISSING("there is no earlier figure"),
        SUPPRESSED("the earlier figure is suppressed"),
        BREAK("the figures were counted differently before");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// The words of a cell: `better`, `not comparable: the earlier figure is suppressed`.
    default String words() {
        return switch (this) {
            case Moved(var _, var _, Verdict verdict) -> verdict.words();
            case NotComparable(var _, Reason reason) -> "not comparable: " + reason.words();
        };
    }

    /// Since the period before.
    ///
    /// @param newest the measure's newest total, whatever its figure
    static Direction shortTerm(MeasureHistory history, Observation newest) {
        return since(newest.period().previous(), newest, history);
    }

    /// Since the same period a year earlier.
    ///
    /// @param newest the measure's newest total, whatever its figure
    static Direction longTerm(MeasureHistory history, Observation newest) {
        return since(newest.period().sameLastYear(), newest, history);
    }

    private static Direction since(Period earlier, Observation newest, MeasureHistory history) {
        if (!(newest.figure() instanceof Figure.Value now)) {
            return new NotComparable(earlier, Reason.NO_FIGURE);
        }
        if (broken(history, earlier, newest.period())) {
            return new NotComparable(earlier, Reason.BREAK);
        }
        Figure then = history.total(earlier).map(Observation::figure).orElseGet(Figure.Missing::new);
        return switch (then) {
            case Figure.Missing() -> new NotComparable(earlier, Reason.MISSING);
            case Figure.Suppressed() -> new NotComparable(earlier, Reason.SUPPRESSED);
            case Figure.Value before -> moved(earlier, now, before, history.measure());
        };
    }

    /// A break counts from the first day of its period on.
    private static boolean broken(MeasureHistory history, Period earlier, Period newest) {
        return history.notes().breaks().stream()
                .map(Note.Break::from)
                .anyMatch(from -> from.start().isAfter(earlier.start())
                        && !from.start().isAfter(newest.end()));
    }

    private static Direction moved(Period since, Figure.Value now, Figure.Value before, Measure measure) {
        BigDecimal by = now.amount().subtract(before.amount());
        BigDecimal printed = by.setScale(measure.unit().decimals(), RoundingMode.HALF_UP);
        if (printed.signum() == 0) {
            return new Moved(since, by, Verdict.NO_CHANGE);
        }
        return new Moved(
                since, by, Benchmark.differs(now, before) ? verdict(by.signum(), measure) : Verdict.NO_REAL_CHANGE);
    }

    private static Verdict verdict(int up, Measure measure) {
        return switch (measure.polarity()) {
            case HIGHER -> up > 0 ? Verdict.BETTER : Verdict.WORSE;
            case LOWER -> up > 0 ? Verdict.WORSE : Verdict.BETTER;
            case BAND, NEUTRAL -> up > 0 ? Verdict.HIGHER : Verdict.LOWER;
        };
    }
}
