package org.localityplan.domain.measure.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.measure.Polarity;

/// A judged series.
///
/// @param groups one a baseline, in the order of time
/// @param points all of them, in the order of time
public record XmrChart(Polarity polarity, List<Group> groups, List<Point> points) {

    private static final int FEWEST_FOR_LIMITS = 7;
    private static final int FEWEST_FOR_FIRM_LIMITS = 12;

    /// The points between two baseline changes.
    ///
    /// @param index where the group begins among the points, from 0
    /// @param first the day of its first point
    /// @param n how many points it has
    public record Group(int index, LocalDate first, int n, Limits limits) {}

    /// A judged point.
    public record Point(LocalDate date, BigDecimal value, Label label, Kind kind) {}

    /// How much a number of points allows to be said.
    public enum Method {
        /// Under 7 points: a line, no limits, no labels shown.
        LINE_ONLY("too few points for limits"),
        /// 7 to 11 points.
        TRIAL_LIMITS("trial limits"),
        CONTROL_CHART("control chart");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// What so many points allow.
        public static Method of(int points) {
            if (points < FEWEST_FOR_LIMITS) {
                return LINE_ONLY;
            }
            return points < FEWEST_FOR_FIRM_LIMITS ? TRIAL_LIMITS : CONTROL_CHART;
        }
    }

    public XmrChart {
        groups = List.copyOf(groups);
        points = List.copyOf(points);
    }

    /// What may be shown, by the number of points in the last group.
    public Method method() {
        return Method.of(groups.isEmpty() ? 0 : groups.getLast().n());
    }

    /// The icon of the last point.
    public Variation variation() {
        return points.isEmpty() ? Variation.COMMON : Variation.of(points.getLast());
    }

    /// The icon of a target against the limits of the last group; none for a measure without a better way.
    public Optional<Assurance> assurance(BigDecimal target) {
        return groups.isEmpty()
                ? Optional.empty()
                : Assurance.of(target, groups.getLast().limits(), polarity);
    }
}
