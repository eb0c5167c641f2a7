package org.localityplan.chart.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Axes;
import org.localityplan.chart.plot.EndLabels;
import org.localityplan.chart.plot.Flags;
import org.localityplan.chart.plot.LayeredPlot;
import org.localityplan.chart.plot.TargetSteps;
import org.localityplan.chart.plot.ValuesBeside;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.measure.spc.Limits;
import org.localityplan.domain.measure.spc.XmrChart;

/// A measure's control chart: its points marked by what they mean, the mean and the limits of each baseline, the target
/// dashed, events as numbered flags, and below it what the marks stand for.
///
/// A mark tells its meaning by shape and colour. The lines are named at the right; under 12 points of a baseline the limits
/// are called trial limits, under 7 there are none.
public final class SpcChart {

    private static final double ROOM_ACROSS = 0.03;
    private static final double ROOM_UP = 0.06;

    private SpcChart() {}

    public static JFreeChart of(ControlSeries content, ChartStyle style) {
        if (content.judged().points().isEmpty()) {
            return ChartImage.chart(new XYPlot(), style);
        }
        Flags flags = new Flags(content.events());
        LayeredPlot.Frame frame = LayeredPlot.Frame.of(
                content.method(), new EndLabels(labels(content, style)), SpcKey.of(content, flags, style))
                .with(content.events().isEmpty() ? 0 : Flags.HEADROOM * style.textSize(), 0, 0);
        LayeredPlot plot = new LayeredPlot(
                frame, Axes.time(content.time(), ROOM_ACROSS, style), valueAxis(content, style), style);
        plot.add(content.breaks()).add(new GroupLayer(content));
        content.targets().forEach(plot::add);
        plot.add(flags).add(new BaselineLabels(content)).add(new PointLayer(content)).add(values(content));
        return ChartImage.chart(plot, style);
    }

    private static ValuesBeside values(ControlSeries content) {
        return new ValuesBeside(
                content.judged().points().stream()
                        .map(point -> new ValuesBeside.Value(content.at(point.date()), point.value()))
                        .toList(),
                content.numbers());
    }

    /// The lines of the last baseline, the target and, where there are no limits, the last value.
    private static List<EndLabels.Label> labels(ControlSeries content, ChartStyle style) {
        List<EndLabels.Label> labels = new ArrayList<>();
        XmrChart judged = content.judged();
        boolean limits = content.hasLimits(judged.groups().getLast());
        if (limits) {
            Limits lines = judged.groups().getLast().limits();
            labels.add(line("Upper limit ", lines.upper(), content, style));
            labels.add(line("Mean ", lines.mean(), content, style));
            labels.add(line("Lower limit ", lines.lower(), content, style));
        } else if (!ValuesBeside.few(judged.points().size())) {
            BigDecimal last = judged.points().getLast().value();
            Words words = Words.strong(content.numbers().print(last), style.palette().own(), style);
            labels.add(new EndLabels.Label(words, content.at(judged.points().getLast().date()).toEpochDay(),
                    last.doubleValue()));
        }
        content.targets().forEach(steps -> steps.label(content.numbers(), style).ifPresent(labels::add));
        return labels;
    }

    private static EndLabels.Label line(String name, BigDecimal value, ControlSeries content, ChartStyle style) {
        boolean trial =
                content.method(content.judged().groups().getLast()) == XmrChart.Method.TRIAL_LIMITS;
        String printed = (trial ? "Trial " + name.toLowerCase(Locale.ROOT) : name) + content.numbers().print(value);
        double x = content.at(content.judged().points().getLast().date()).toEpochDay();
        return new EndLabels.Label(Words.muted(printed, style), x, value.doubleValue());
    }

    private static NumberAxis valueAxis(ControlSeries content, ChartStyle style) {
        double[] values = Stream.of(
                content.judged().points().stream().map(XmrChart.Point::value),
                content.judged().groups().stream()
                        .filter(content::hasLimits)
                        .map(XmrChart.Group::limits)
                        .flatMap(limits -> Stream.of(limits.lower(), limits.upper())),
                content.targets().stream()
                        .flatMap(targets -> targets.steps().stream())
                        .map(TargetSteps.Step::value))
                .flatMap(each -> each)
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double room = (values[values.length - 1] - values[0]) * ROOM_UP;
        return Axes.values(values[0] - room, values[values.length - 1] + room, content.numbers(), style);
    }
}
