package org.localityplan.chart.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Axes;
import org.localityplan.chart.plot.EndLabels;
import org.localityplan.chart.plot.Key;
import org.localityplan.chart.plot.LayeredPlot;
import org.localityplan.chart.plot.Marker;
import org.localityplan.chart.plot.TargetSteps;
import org.localityplan.chart.plot.ValuesBeside;
import org.localityplan.chart.plot.Words;

/// The history of a measure and, dashed, what is expected when nothing is done, in a hatched band that holds four values in
/// five; the end of the year is marked, and earlier forecasts are hollow points.
public final class ForecastChart {

    private static final double ROOM_ACROSS = 0.03;
    private static final double ROOM_UP = 0.06;

    private ForecastChart() {}

    public static JFreeChart of(Outlook outlook, ChartStyle style) {
        if (outlook.history().isEmpty()) {
            return ChartImage.chart(new XYPlot(), style);
        }
        LayeredPlot.Frame frame = LayeredPlot.Frame.of(
                outlook.method(), new EndLabels(labels(outlook, style)), key(outlook, style))
                .with(1.2 * style.textSize(), 0, 0);
        LayeredPlot plot = new LayeredPlot(
                frame, Axes.time(outlook.time(), ROOM_ACROSS, style), valueAxis(outlook, style), style);
        plot.add(new FanLayer(outlook));
        outlook.targets().forEach(plot::add);
        plot.add(new HistoryLayer(outlook));
        if (outlook.forecast().isEmpty()) {
            plot.add(new ValuesBeside(outlook.history(), outlook.numbers()));
        }
        return ChartImage.chart(plot, style);
    }

    private static List<EndLabels.Label> labels(Outlook outlook, ChartStyle style) {
        List<EndLabels.Label> labels = new ArrayList<>();
        outlook.targets().forEach(steps -> steps.label(outlook.numbers(), style).ifPresent(labels::add));
        if (outlook.forecast().isEmpty() && !ValuesBeside.few(outlook.history().size())) {
            ValuesBeside.Value last = outlook.history().getLast();
            Words words = Words.strong(outlook.numbers().print(last.value()), style.palette().own(), style);
            labels.add(new EndLabels.Label(words, last.at().toEpochDay(), last.value().doubleValue()));
        } else if (!outlook.forecast().isEmpty()) {
            Outlook.Expected last = outlook.forecast().getLast();
            double x = last.at().toEpochDay();
            Words words = Words.strong(
                    "Expected " + outlook.numbers().print(last.value()), style.palette().own(), style);
            labels.add(new EndLabels.Label(words, x, last.value().doubleValue()));
            labels.add(edge("high ", last.high(), x, new Drawn(outlook, style)));
            labels.add(edge("low ", last.low(), x, new Drawn(outlook, style)));
        }
        return labels;
    }

    private record Drawn(Outlook outlook, ChartStyle style) {}

    private static EndLabels.Label edge(String name, BigDecimal value, double x, Drawn drawn) {
        String text = name + drawn.outlook().numbers().print(value);
        return new EndLabels.Label(Words.muted(text, drawn.style()), x, value.doubleValue());
    }

    private static Key key(Outlook outlook, ChartStyle style) {
        List<Key.Entry> entries = new ArrayList<>();
        Key.Sign history = new Key.Sign.Line(style.palette().own(), style.line(2));
        entries.add(new Key.Entry(history, "what is known"));
        if (!outlook.forecast().isEmpty()) {
            Key.Sign forecast = new Key.Sign.Line(style.palette().own(), style.dotted(2));
            entries.add(new Key.Entry(forecast, "expected if nothing is done; hatched: 4 chances in 5"));
        }
        if (!outlook.earlier().isEmpty()) {
            Key.Sign earlier = new Key.Sign.Mark(Marker.RING, style.palette().muted());
            entries.add(new Key.Entry(earlier, "forecast earlier"));
        }
        return new Key(entries);
    }

    private static NumberAxis valueAxis(Outlook outlook, ChartStyle style) {
        double[] values = Stream.of(
                Stream.concat(outlook.history().stream(), outlook.earlier().stream())
                        .map(ValuesBeside.Value::value),
                outlook.forecast().stream().flatMap(each -> Stream.of(each.low(), each.high())),
                outlook.targets().stream()
                        .flatMap(targets -> targets.steps().stream())
                        .map(TargetSteps.Step::value))
                .flatMap(each -> each)
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double room = (values[values.length - 1] - values[0]) * ROOM_UP;
        return Axes.values(values[0] - room, values[values.length - 1] + room, outlook.numbers(), style);
    }
}
