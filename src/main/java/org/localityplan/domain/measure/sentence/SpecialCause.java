package org.localityplan.domain.measure.sentence;

import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.spc.Assurance;
import org.localityplan.domain.measure.spc.Kind;
import org.localityplan.domain.measure.spc.Label;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.XmrChart;

/// What a control chart says of its newest point and of the target, in words that need no course in statistics.
final class SpecialCause {

    private SpecialCause() {}

    /// `Special-cause improvement: 7 months or more in a row below average.`; shorter without its reason; empty where there
    /// are no limits.
    static List<String> variation(SpcReading.Charted chart) {
        if (chart.method() == XmrChart.Method.LINE_ONLY) {
            return List.of("");
        }
        XmrChart.Point newest = chart.chart().points().getLast();
        String trial = chart.method() == XmrChart.Method.TRIAL_LIMITS ? " (trial limits)" : "";
        if (newest.kind() == Kind.COMMON) {
            return List.of("The ups and downs are usual" + trial + ".", "");
        }
        String what = "Special-cause " + what(newest.kind()) + trial;
        return List.of(what + ": " + why(newest.label(), chart.periods().getLast().kind()) + ".", what + ".");
    }

    private static String what(Kind kind) {
        return switch (kind) {
            case IMPROVEMENT -> "improvement";
            case CONCERN -> "concern";
            case NEUTRAL, COMMON -> "change";
        };
    }

    private static String why(Label label, Period.Kind kind) {
        String periods = periods(kind);
        return switch (label) {
            case NONE -> "";
            case OUTSIDE_HIGH -> "higher than chance explains";
            case OUTSIDE_LOW -> "lower than chance explains";
            case TREND_UP -> "rising for 7 " + periods + " or more";
            case TREND_DOWN -> "falling for 7 " + periods + " or more";
            case TWO_IN_THREE_HIGH -> "2 of 3 " + periods + " unusually high";
            case TWO_IN_THREE_LOW -> "2 of 3 " + periods + " unusually low";
            case SHIFT_HIGH -> "7 " + periods + " or more in a row above average";
            case SHIFT_LOW -> "7 " + periods + " or more in a row below average";
        };
    }

    private static String periods(Period.Kind kind) {
        return switch (kind) {
            case MONTH -> "months";
            case QUARTER -> "quarters";
            case FINANCIAL_YEAR, CALENDAR_YEAR -> "years";
        };
    }

    /// `The target will be missed unless something changes.`; empty where nothing can be said.
    static String assurance(SpcReading.Charted chart, Optional<Target> target) {
        return target.flatMap(chart::assurance).map(SpecialCause::words).orElse("");
    }

    private static String words(Assurance assurance) {
        return switch (assurance) {
            case PASS -> "The target will be met unless something changes.";
            case FAIL -> "The target will be missed unless something changes.";
            case HIT_OR_MISS -> "The target may be met or missed by chance.";
        };
    }
}
