package org.localityplan.chart.spc;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.measure.spc.XmrSeries;

/// How a control chart is made, in words that stand on it.
final class Method {

    private Method() {}

    /// What the rules say of a measure's chart, and what screening found.
    static String words(SpcReading.Charted reading) {
        List<String> parts = new ArrayList<>();
        parts.add(reading.words());
        parts.addAll(reading.remarks());
        if (reading.method() != XmrChart.Method.LINE_ONLY && reading.how().screening() && reading.leftOut() == 0) {
            parts.add("Screened: no very large moves");
        }
        return String.join(" · ", parts);
    }

    /// The same for a series of which no more is known than its values.
    static String words(XmrSeries series, XmrChart judged) {
        if (judged.groups().isEmpty()) {
            return "";
        }
        int n = judged.groups().getLast().n();
        String counted = n + (n == 1 ? " point" : " points");
        if (judged.method() == XmrChart.Method.LINE_ONLY) {
            return "Too few points for limits: " + counted;
        }
        List<String> parts = new ArrayList<>();
        parts.add((judged.method() == XmrChart.Method.TRIAL_LIMITS ? "Trial limits, " : "Control chart, ") + counted);
        if (series.baseline() instanceof XmrSeries.Baseline.FirstPoints(int first) && first < n) {
            parts.add("Limits fixed after the first " + first + " points");
        }
        parts.add(series.screening() ? "Very large moves screened out" : "Very large moves kept in the limits");
        return String.join(" · ", parts);
    }
}
