package org.localityplan.desktop.waiting.page.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.chart.spc.ControlSeries;
import org.localityplan.chart.spc.SpcChart;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.spc.Label;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.measure.spc.XmrSeries;

/// The control chart of something that is counted on a list: its drawing, and what it says in words.
public record Control(XmrChart chart) {

    /// Its drawing over the periods of the list.
    public Function<ChartStyle, JFreeChart> drawing(TimeScale periods) {
        List<XmrSeries.Dated> values = chart.points().stream()
                .map(point -> new XmrSeries.Dated(point.date(), point.value()))
                .toList();
        return style -> SpcChart.of(
                ControlSeries.of(XmrSeries.of(values), chart, Numbers.of(Unit.COUNT)).in(periods), style);
    }

    /// What the newest point means against the limits; without limits, that there are too few points.
    public String sentence() {
        return switch (chart.method()) {
            case LINE_ONLY -> "Limits are drawn from 7 counts on; so far: %s."
                    .formatted(Formats.counted(chart.points().size(), "count", "counts"));
            case TRIAL_LIMITS -> limits("trial limits");
            case CONTROL_CHART -> limits("limits");
        };
    }

    private String limits(String name) {
        var last = chart.points().getLast();
        var lines = chart.groups().getLast().limits();
        var meaning = last.label() == Label.NONE
                ? "The newest count lies within usual variation"
                : "The newest count stands out: " + last.label().words();
        return "%s (mean %s, %s %s to %s).".formatted(
                meaning, whole(lines.mean()), name, whole(lines.lower()), whole(lines.upper()));
    }

    /// The rule that a point is marked by; a dash where there is none.
    public String mark(int point) {
        return chart.method() == XmrChart.Method.LINE_ONLY
                ? CountWords.UNKNOWN
                : chart.points().get(point).label().words();
    }

    private static String whole(BigDecimal people) {
        return Formats.number(people.setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
