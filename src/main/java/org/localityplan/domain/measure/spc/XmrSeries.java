package org.localityplan.domain.measure.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What a chart is made from.
///
/// @param values in any order; points of the same day keep the order given
/// @param baselineChanges the days from which new limits hold
/// @param screening whether very large moving ranges are left out of the limits, once
/// @param baseline which points of each group make its limits
public record XmrSeries(
        List<Dated> values, List<LocalDate> baselineChanges, boolean screening, Baseline baseline) {

    /// A value and its day.
    public record Dated(LocalDate date, BigDecimal value) {}

    /// The points of a group that make its limits.
    public sealed interface Baseline {
        /// Limits move with each new point.
        record AllPoints() implements Baseline {}

        /// Limits are fixed after the first n points.
        record FirstPoints(int n) implements Baseline {
            public FirstPoints {
                if (n < 1) {
                    throw new IllegalArgumentException("Limits need at least one point");
                }
            }
        }
    }

    public XmrSeries {
        values = List.copyOf(values);
        baselineChanges = List.copyOf(baselineChanges);
    }

    /// A series with the usual options: one baseline over all points, screening on.
    public static XmrSeries of(List<Dated> values) {
        return new XmrSeries(values, List.of(), true, new Baseline.AllPoints());
    }
}
