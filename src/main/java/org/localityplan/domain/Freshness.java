package org.localityplan.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How old the newest figure or report is, measured against when the next one should be there.
///
/// Rule: the next period's figure is due at that period's end + publication lag + grace. Up to 14 days before that day it
/// is current, then due; after the day it is overdue; once the period after that has fallen due too, a full cycle has been
/// missed and what is shown is stale.
public sealed interface Freshness {

    /// Nothing is expected in the next 14 days.
    record Current() implements Freshness {}

    /// The next figure is expected on or before the day, at most 14 days from now.
    record Due(LocalDate by) implements Freshness {}

    /// The next figure has been expected for so many days.
    record Overdue(long days) implements Freshness {}

    /// A full cycle has been missed; so many days since the first missing figure was expected.
    record Stale(long days) implements Freshness {}

    /// When figures are there after the end of their period.
    ///
    /// @param lagDays days the publisher takes
    /// @param graceDays days nobody is chased
    record Timing(int lagDays, int graceDays) {
        public Timing {
            if (lagDays < 0 || graceDays < 0) {
                throw new IllegalArgumentException("Lag and grace are never negative");
            }
        }

        /// What is usual for periods of this length: a fortnight for months, a month for quarters, and for years the nine
        /// months after which national figures come out.
        public static Timing usual(Period.Kind kind) {
            return switch (kind) {
                case MONTH -> new Timing(14, 7);
                case QUARTER -> new Timing(30, 14);
                case FINANCIAL_YEAR, CALENDAR_YEAR -> new Timing(270, 30);
            };
        }

        /// The day on which the figure for the period should be there.
        public LocalDate due(Period period) {
            return period.end().plusDays(lagDays).plusDays(graceDays);
        }
    }

    int SOON = 14;

    /// The freshness of a figure.
    ///
    /// @param newest the period of the newest figure
    static Freshness of(Period newest, Timing timing, LocalDate asAt) {
        LocalDate due = timing.due(newest.next());
        long late = ChronoUnit.DAYS.between(due, asAt);
        if (asAt.isAfter(timing.due(newest.next().next()))) {
            return new Stale(late);
        }
        if (late > 0) {
            return new Overdue(late);
        }
        return late >= -SOON ? new Due(due) : new Current();
    }

    /// The words of the freshness chip.
    default String words() {
        return switch (this) {
            case Current() -> "Current";
            case Due(LocalDate _) -> "Due";
            case Overdue(long days) -> Spoken.days(days) + " overdue";
            case Stale(long days) -> "Stale, " + Spoken.days(days) + " overdue";
        };
    }
}
