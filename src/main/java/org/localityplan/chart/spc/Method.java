package org.localityplan.chart.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.measure.spc.XmrSeries;

/// How a control chart is made, in words that stand on it.
final class Method {

    private static final int FEWEST_FOR_LIMITS = 7;
    private static final int FEWEST_FOR_FIRM_LIMITS = 12;

    private Method() {}

    /// What may be drawn of a baseline with so many points.
    static XmrChart.Method of(int points) {
        if (points < FEWEST_FOR_LIMITS) {
            return XmrChart.Method.LINE_ONLY;
        }
        return points < FEWEST_FOR_FIRM_LIMITS ? XmrChart.Method.TRIAL_LIMITS : XmrChart.Method.CONTROL_CHART;
    }

    static String words(ControlSeries content) {
        XmrChart judged = content.judged();
        XmrChart.Group last = judged.groups().getLast();
        boolean several = judged.groups().size() > 1;
        String counted = last.n() + (last.n() == 1 ? " point" : " points")
                + (several ? " since " + content.time().label(last.first()) : "");
        List<String> parts = new ArrayList<>();
        switch (of(last.n())) {
            case LINE_ONLY -> parts.add("Line only: " + counted + ", limits need " + FEWEST_FOR_LIMITS);
            case TRIAL_LIMITS ->
                parts.add("Control chart (XmR), trial limits: " + counted + ", firm limits need "
                        + FEWEST_FOR_FIRM_LIMITS);
            case CONTROL_CHART -> parts.add("Control chart (XmR): " + counted);
        }
        if (of(last.n()) != XmrChart.Method.LINE_ONLY) {
            baseline(content.series(), last).ifPresent(parts::add);
            parts.add(content.series().screening() ? "very large moves screened out" : "no moves screened out");
        }
        return String.join(" · ", parts);
    }

    private static Optional<String> baseline(XmrSeries series, XmrChart.Group last) {
        return switch (series.baseline()) {
            case XmrSeries.Baseline.AllPoints() -> Optional.empty();
            case XmrSeries.Baseline.FirstPoints(int n) ->
                n < last.n() ? Optional.of("limits from the first " + n) : Optional.empty();
        };
    }
}
