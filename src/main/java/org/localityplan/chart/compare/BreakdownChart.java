package org.localityplan.chart.compare;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Axes;
import org.localityplan.chart.plot.EndLabels;
import org.localityplan.chart.plot.Key;
import org.localityplan.chart.plot.LayeredPlot;

/// One row a group of people with its value as a dot and a number, and the gap between the best and the worst bracketed
/// below. A group that is suppressed has the word in place of the dot.
public final class BreakdownChart {

    private static final double NAMES_AT_MOST = 15;

    private BreakdownChart() {}

    public static JFreeChart of(Breakdown content, ChartStyle style) {
        double[] values = content.groups().stream()
                .flatMap(group -> group.figure().value().stream())
                .mapToDouble(value -> value.doubleValue())
                .toArray();
        if (content.groups().isEmpty()) {
            return ChartImage.chart(new XYPlot(), style);
        }
        double names = content.groups().stream()
                .mapToDouble(group -> ChartStyle.width(group.name(), style.regular()))
                .max()
                .orElse(0);
        double left = Math.min(names, NAMES_AT_MOST * style.textSize()) + style.textSize();
        LayeredPlot.Frame frame = LayeredPlot.Frame.of("", new EndLabels(List.of()), new Key(List.of()))
                .with(
                        content.total().value().isPresent() ? 1.2 * style.textSize() : 0,
                        left,
                        BenchmarkStrip.EDGE * style.textSize());
        LayeredPlot plot = new LayeredPlot(frame, valueAxis(content, values, style), BenchmarkStrip.level(), style);
        plot.setRangeGridlinesVisible(false);
        plot.add(new RowLayer(content, left));
        return ChartImage.chart(plot, style);
    }

    private static NumberAxis valueAxis(Breakdown content, double[] values, ChartStyle style) {
        double[] shown = DoubleStream.concat(
                DoubleStream.of(values),
                content.total().value().stream().mapToDouble(value -> value.doubleValue()))
                .sorted()
                .toArray();
        double low = shown.length == 0 ? 0 : shown[0];
        double high = shown.length == 0 ? 1 : shown[shown.length - 1];
        double room = Math.max((high - low) * 0.12, 1e-9);
        NumberAxis axis =
                Axes.values(low >= 0 ? Math.max(0, low - room) : low - room, high + room, content.numbers(), style);
        axis.setVisible(values.length > 0);
        return axis;
    }
}
