package org.localityplan.domain.measure.spc;

import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.note.Note;

/// How a measure's own figures are to be read: on a control chart, or not and why.
///
/// Rule: the method follows the figures. Twelve points or more since the last baseline change or break make a control
/// chart, seven to eleven trial limits, fewer a line. A yearly series is compared with other councils instead, unless a
/// person has chosen a chart. A person may also choose that there is none.
public sealed interface SpcReading {

    /// A chart of the totals that have a value; nothing crosses a baseline change or a break.
    ///
    /// @param chart one point a period, dated by its first day; no point stands out in a group too short for limits
    /// @param periods the period of each point, in the order of the points
    /// @param missing the periods between the first and the newest figure without a value, oldest first
    /// @param how what a person chose, or what is usual
    /// @param leftOut how many very large moves were left out of the newest limits
    record Charted(XmrChart chart, List<Period> periods, List<Period> missing, Note.Spc.Charted how, int leftOut)
            implements SpcReading {
        public Charted {
            periods = List.copyOf(periods);
            missing = List.copyOf(missing);
        }

        /// What may be shown of the newest group.
        public XmrChart.Method method() {
            return method(newest());
        }

        /// What may be shown of a group, by the number of points that make its limits.
        public XmrChart.Method method(XmrChart.Group group) {
            return SpcSeries.method(group.n(), how);
        }

        /// The icon of the newest point; empty where there are too few points for limits.
        public Optional<Variation> variation() {
            return limited() ? Optional.of(chart.variation()) : Optional.empty();
        }

        /// The icon of a target; empty for a band, for a measure without a better way and without limits.
        public Optional<Assurance> assurance(Target target) {
            return limited() && target.aim() instanceof Target.Aim.Level(var level)
                    ? chart.assurance(level)
                    : Optional.empty();
        }

        /// What was done to the limits, each in words: fixed, screened or not screened. None for a line without limits.
        public List<String> remarks() {
            return limited() ? SpcSeries.remarks(newest(), how, leftOut) : List.of();
        }

        private XmrChart.Group newest() {
            return chart.groups().getLast();
        }

        private boolean limited() {
            return method() != XmrChart.Method.LINE_ONLY;
        }

        @Override
        public String words() {
            int n = newest().n();
            Period first = periods.get(newest().index());
            String since = chart.groups().size() > 1 ? " since " + Spoken.period(first) : "";
            return switch (method()) {
                case LINE_ONLY -> "Too few points for limits" + (since.isEmpty() ? "" : ": " + n + since);
                case TRIAL_LIMITS -> "Trial limits: " + n + " points" + since;
                case CONTROL_CHART -> "Control chart, " + SpcSeries.counted(n, first.kind()) + since;
            };
        }
    }

    /// No chart, and why.
    record NotCharted(Reason reason, String words) implements SpcReading {}

    /// Why there is no control chart.
    enum Reason {
        NO_FIGURES,
        /// One figure a year.
        ANNUAL,
        /// A person chose so and gave a reason.
        CHOSEN
    }

    /// What is said of the method on the chart: `Control chart, 24 months`.
    String words();

    /// How the totals of the measure are to be read.
    static SpcReading of(MeasureHistory history) {
        return new SpcSeries(history).reading();
    }
}
