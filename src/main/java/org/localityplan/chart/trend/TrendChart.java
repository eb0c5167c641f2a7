package org.localityplan.chart.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Breaks;
import org.localityplan.chart.plot.TargetSteps;
import org.localityplan.chart.trend.Trend.Line;
import org.localityplan.chart.trend.Trend.Reading;
import org.localityplan.chart.trend.Trend.Role;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;

/// A measure over time: the locality's line, its target dashed, region and country as thinner lines, each named at its
/// right end. A line breaks where a period is missing or suppressed; provisional points are hollow.
public final class TrendChart {

    private TrendChart() {}

    /// The chart of a measure's totals with its target and all its comparators.
    public static JFreeChart of(MeasureHistory history, ChartStyle style) {
        List<Observation> own = history.totals();
        List<Line> lines = new ArrayList<>();
        Breaks breaks = Breaks.of(history);
        lines.add(line(own, Role.OWN, breaks));
        comparators(history).forEach(area -> lines.add(line(history.of(area), Role.COMPARATOR, breaks)));
        lines.addAll(targets(history));
        return of(Trend.of(history.measure().unit(), kind(own), lines).with(breaks), style);
    }

    static JFreeChart of(Trend trend, ChartStyle style) {
        XYSeriesCollection series = new XYSeriesCollection();
        for (int i = 0; i < trend.lines().size(); i++) {
            series.addSeries(series(i, trend.lines().get(i)));
        }
        LabelledPlot plot = new LabelledPlot(series, trend, style);
        plot.setRenderer(new TrendRenderer(trend, style));
        return ChartImage.chart(plot, style);
    }

    private static Period.Kind kind(List<Observation> own) {
        return own.isEmpty() ? Period.Kind.FINANCIAL_YEAR : own.getLast().period().kind();
    }

    private static List<Area> comparators(MeasureHistory history) {
        return history.comparators().stream().map(Observation::area).distinct().toList();
    }

    private static Line line(List<Observation> observations, Role role, Breaks breaks) {
        String name = observations.isEmpty() ? "" : observations.getFirst().area().name();
        List<Reading> readings = new ArrayList<>();
        Optional<Period> before = Optional.empty();
        for (Observation each : observations) {
            before.filter(period -> parted(period, each.period(), breaks))
                    .ifPresent(period -> readings.add(new Reading.Gap(period.next().start())));
            readings.add(reading(each));
            before = Optional.of(each.period());
        }
        return new Line(name, role, readings);
    }

    /// Whether a period without a figure, or a break, lies between the two.
    private static boolean parted(Period before, Period after, Breaks breaks) {
        return before.next().start().isBefore(after.start()) || breaks.part(before.end(), after.end());
    }

    private static Reading reading(Observation observation) {
        LocalDate at = observation.period().end();
        return switch (observation.figure()) {
            case Figure.Value(var amount, var _, var provisional) -> new Reading.Known(at, amount, provisional);
            case Figure.Suppressed(),Figure.Missing() -> new Reading.Gap(at);
        };
    }

    /// One line for a level, two for a band.
    private static List<Line> targets(MeasureHistory history) {
        List<Period> periods = history.totals().stream().map(Observation::period).toList();
        return Stream.of(TargetSteps.upper(history, periods), TargetSteps.lower(history, periods))
                .map(TrendChart::line)
                .toList();
    }

    private static Line line(TargetSteps targets) {
        List<Reading> readings = new ArrayList<>();
        for (TargetSteps.Step step : targets.steps()) {
            if (!readings.isEmpty() && readings.getLast().at().isBefore(step.from())) {
                readings.add(new Reading.Gap(step.from()));
            }
            readings.add(new Reading.Known(step.from(), step.value(), false));
            readings.add(new Reading.Known(step.to(), step.value(), false));
        }
        return new Line("Target", Role.TARGET, readings);
    }

    private static XYSeries series(int key, Line line) {
        XYSeries series = new XYSeries(key, false);
        for (Reading each : line.readings()) {
            double value =
                    each instanceof Reading.Known known ? known.value().doubleValue() : Double.NaN;
            series.add((double) each.at().toEpochDay(), value);
        }
        return series;
    }
}
