package org.localityplan.chart.trend;

import java.math.BigDecimal;
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
import org.localityplan.chart.trend.Trend.Line;
import org.localityplan.chart.trend.Trend.Reading;
import org.localityplan.chart.trend.Trend.Role;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Target;

/// A measure over time: the locality's line, its target dashed, region and country as thinner lines, each named at its
/// right end. A line breaks where a period is missing or suppressed; provisional points are hollow.
public final class TrendChart {

    private TrendChart() {}

    /// The chart of a measure's totals with its target and all its comparators.
    public static JFreeChart of(MeasureHistory history, ChartStyle style) {
        List<Observation> own = history.totals();
        List<Line> lines = new ArrayList<>();
        lines.add(line(own, Role.OWN));
        comparators(history).forEach(area -> lines.add(line(history.of(area), Role.COMPARATOR)));
        lines.addAll(targets(history));
        return of(Trend.of(history.measure().unit(), kind(own), lines), style);
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

    private static Line line(List<Observation> observations, Role role) {
        String name = observations.isEmpty() ? "" : observations.getFirst().area().name();
        List<Reading> readings = new ArrayList<>();
        Optional<Period> before = Optional.empty();
        for (Observation each : observations) {
            before.filter(period -> period.next().start().isBefore(each.period().start()))
                    .ifPresent(period -> readings.add(new Reading.Gap(period.next().end())));
            readings.add(reading(each));
            before = Optional.of(each.period());
        }
        return new Line(name, role, readings);
    }

    private static Reading reading(Observation observation) {
        LocalDate at = observation.period().end();
        return switch (observation.figure()) {
            case Figure.Value(var amount, var _, var provisional) -> new Reading.Known(at, amount, provisional);
            case Figure.Suppressed(),Figure.Missing() -> new Reading.Gap(at);
        };
    }

    /// One line for a level, two for a band; where no period shown has a target, the next one to be reached.
    private static List<Line> targets(MeasureHistory history) {
        List<Reading> upper = new ArrayList<>();
        List<Reading> lower = new ArrayList<>();
        for (Observation each : history.totals()) {
            history.target(each.period()).ifPresent(target -> {
                addSpan(upper, each.period(), high(target));
                low(target).ifPresent(value -> addSpan(lower, each.period(), value));
            });
        }
        if (upper.isEmpty()) {
            history.targets().stream().findFirst().ifPresent(target -> addNext(history, upper, lower, target));
        }
        return Stream.of(upper, lower)
                .map(readings -> new Line("Target", Role.TARGET, readings))
                .toList();
    }

    private static void addNext(MeasureHistory history, List<Reading> upper, List<Reading> lower, Target target) {
        for (Observation each : history.totals()) {
            addSpan(upper, each.period(), high(target));
            low(target).ifPresent(value -> addSpan(lower, each.period(), value));
        }
    }

    /// A target holds for the whole of its period; it runs on through periods without figures while it stays the same.
    private static void addSpan(List<Reading> readings, Period period, BigDecimal value) {
        boolean moved = !readings.isEmpty()
                && readings.getLast() instanceof Reading.Known before
                && before.value().compareTo(value) != 0
                && before.at().isBefore(period.previous().end());
        if (moved) {
            readings.add(new Reading.Gap(period.previous().end()));
        }
        readings.add(new Reading.Known(period.previous().end(), value, false));
        readings.add(new Reading.Known(period.end(), value, false));
    }

    private static BigDecimal high(Target target) {
        return switch (target.aim()) {
            case Target.Aim.Level(var value) -> value;
            case Target.Aim.Band(var _, var high) -> high;
        };
    }

    private static Optional<BigDecimal> low(Target target) {
        return target.aim() instanceof Target.Aim.Band(var low, var _) ? Optional.of(low) : Optional.empty();
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
