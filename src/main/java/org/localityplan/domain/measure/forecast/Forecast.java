package org.localityplan.domain.measure.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.MeasureHistory;

/// What a measure will do if nothing is done: one value a period, each with a band that holds 8 of 10 outcomes.
///
/// Rules, chosen by the figures:
///
/// - *Steady*, for months and quarters with 12 points or more since the last baseline change or break: the mean of the
///   last 12 points. The band is ± 1.2816 σ √(1 + 1/12 + (h − 1) a²) for the h-th period ahead; σ is the mean moving
///   range / 1.128 (the σ of the control chart), a = 2/13 the weight of exponential smoothing that is as old on average as
///   a mean of 12. It is the forecast of a mean (1 + 1/n) which grows as that of simple exponential smoothing does.
/// - *Trend*, when the last seven points each move the same way: the newest value plus the mean move of these seven
///   points, each further move 0.8 of the one before (Gardner and McKenzie's damped trend). The band is ± 1.2816 σ √h.
/// - *Drift*, for years, with four unbroken or more: the mean move from the first to the newest of the last ten, repeated.
///   The band is ± t s √(h (1 + h/(n − 1))), s the standard error of the moves, t of Student's distribution.
///
/// Source of the formulas: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, sections 5.5,
/// 8.1 and 8.2. A value never leaves the range in which its unit makes sense.
public sealed interface Forecast {

    /// @param steps the periods after the newest value, the next first
    record Expected(Rule rule, List<Step> steps) implements Forecast {
        public Expected {
            steps = List.copyOf(steps);
        }

        /// The step at the end of a year: its last month or quarter, or the year itself. Empty where it lies beyond.
        public Optional<Step> at(Period year) {
            return steps.stream()
                    .filter(step -> step.period().end().equals(year.end()))
                    .findFirst();
        }
    }

    /// None, and why.
    record None(String reason) implements Forecast {}

    /// What is expected of a period.
    ///
    /// @param low 1 outcome of 10 lies below
    /// @param high 1 outcome of 10 lies above
    record Step(Period period, BigDecimal expected, BigDecimal low, BigDecimal high) {
        public boolean holds(BigDecimal outcome) {
            return outcome.compareTo(low) >= 0 && outcome.compareTo(high) <= 0;
        }
    }

    /// How the values are found.
    enum Rule {
        STEADY("If nothing changes it stays about where it has been for the last 12 periods."),
        TREND("If nothing changes it goes on as it has of late, but more and more slowly."),
        DRIFT("If nothing changes it moves each year as it has on average.");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// The forecast from the measure's newest value on.
    static Forecast of(MeasureHistory history) {
        return switch (history.measure().frequency()) {
            case MONTH, QUARTER -> Outlook.of(history);
            case FINANCIAL_YEAR, CALENDAR_YEAR -> Drift.of(history);
        };
    }
}
