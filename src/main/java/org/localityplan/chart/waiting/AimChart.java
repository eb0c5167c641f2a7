package org.localityplan.chart.waiting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Axes;
import org.localityplan.chart.plot.EndLabels;
import org.localityplan.chart.plot.Key;
import org.localityplan.chart.plot.LayeredPlot;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.waiting.outlook.Trajectory;

/// The way of a list to the size it is to have by a day, dashed, against how many were counted.
public final class AimChart {

    private static final double ROOM_ACROSS = 0.03;
    private static final double ROOM_UP = 0.08;

    private AimChart() {}

    public static JFreeChart of(Trajectory.Planned planned, ChartStyle style) {
        LayeredPlot.Frame frame = LayeredPlot.Frame.of("", new EndLabels(labels(planned, style)), key(style));
        LayeredPlot plot = new LayeredPlot(
                frame, Axes.time(time(planned), ROOM_ACROSS, style), people(planned, style), style);
        plot.add(new AimLayer(planned));
        return ChartImage.chart(plot, style);
    }

    private static TimeScale time(Trajectory.Planned planned) {
        List<LocalDate> days = new ArrayList<>(List.of(planned.aim().from(), planned.aim().by()));
        planned.points().forEach(point -> days.add(point.day()));
        return TimeScale.covering(Period.Kind.MONTH, days);
    }

    private static List<EndLabels.Label> labels(Trajectory.Planned planned, ChartStyle style) {
        Numbers numbers = Numbers.of(Unit.COUNT);
        List<EndLabels.Label> labels = new ArrayList<>();
        String aim = "Aim " + numbers.print(BigDecimal.valueOf(planned.aim().people()));
        labels.add(new EndLabels.Label(
                Words.regular(aim, style.palette().target(), style),
                planned.aim().by().toEpochDay(),
                planned.aim().people()));
        planned.newest().forEach(point -> {
            if (point.actual() instanceof Trajectory.Actual.Counted(int people)) {
                String now = "Counted " + numbers.print(BigDecimal.valueOf(people));
                labels.add(new EndLabels.Label(
                        Words.strong(now, style.palette().own(), style), point.day().toEpochDay(), people));
            }
        });
        return labels;
    }

    private static Key key(ChartStyle style) {
        return new Key(List.of(
                new Key.Entry(new Key.Sign.Line(style.palette().target(), style.dashed(1.5)), "planned"),
                new Key.Entry(new Key.Sign.Line(style.palette().own(), style.line(2)), "counted")));
    }

    private static NumberAxis people(Trajectory.Planned planned, ChartStyle style) {
        double[] values = Stream.concat(
                Stream.of((double) planned.aim().start(), (double) planned.aim().people()),
                planned.points().stream().flatMap(point -> switch (point.actual()) {
                    case Trajectory.Actual.Counted(int people) -> Stream.of((double) people);
                    case Trajectory.Actual.ToCome() -> Stream.empty();
                }))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(1);
        double room = (high - low) * ROOM_UP;
        return Axes.values(Math.max(0, low - room), high + room, Numbers.of(Unit.COUNT), style);
    }
}
