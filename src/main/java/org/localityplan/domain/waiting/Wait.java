package org.localityplan.domain.waiting;

import java.math.BigDecimal;

/// How long people have waited at some point of a list, such as its median.
public sealed interface Wait {

    /// So many weeks; not negative.
    record Weeks(BigDecimal weeks) implements Wait {
        public Weeks {
            if (weeks.signum() < 0) {
                throw new IllegalArgumentException("A wait is never negative: " + weeks);
            }
            weeks = weeks.stripTrailingZeros();
        }
    }

    /// Longer than so many weeks; how much longer was not counted.
    record Over(int weeks) implements Wait {}

    record Unknown() implements Wait {}

    /// `12.4 weeks`, `over 104 weeks`, `not known`.
    default String words() {
        return switch (this) {
            case Weeks(BigDecimal weeks) when weeks.compareTo(BigDecimal.ONE) == 0 -> "1 week";
            case Weeks(BigDecimal weeks) -> weeks.toPlainString() + " weeks";
            case Over(int weeks) -> "over " + weeks + " weeks";
            case Unknown() -> "not known";
        };
    }
}
