package org.localityplan.chart.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.chart.plot.Flags;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.plot.TargetSteps;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.measure.spc.XmrSeries;

/// What a control chart shows.
///
/// @param series what was judged, with its options, which the chart says
/// @param judged the series judged; the days of its points lie in periods of `time`
/// @param time the periods shown, with and without points
/// @param numbers how values are printed
/// @param targets one set of steps for a level, two for a band; empty without a target
/// @param events numbered in this order
/// @param breaks the first days of other frameworks, whose values are not to be compared with those before
public record ControlSeries(
        XmrSeries series,
        XmrChart judged,
        TimeScale time,
        Numbers numbers,
        List<TargetSteps> targets,
        List<Flags.Event> events,
        List<Break> breaks) {

    /// Where another framework begins.
    ///
    /// @param words what begins: `ASCOF from 2023/24`
    public record Break(LocalDate at, String words) {}

    public ControlSeries {
        targets = targets.stream().filter(steps -> !steps.isEmpty()).toList();
        events = List.copyOf(events);
        breaks = List.copyOf(breaks);
    }

    /// A series of which nothing is known but its dates and values: each date is a period of its own.
    public static ControlSeries of(XmrSeries series, XmrChart judged, Numbers numbers) {
        TimeScale time =
                TimeScale.ofDays(judged.points().stream().map(XmrChart.Point::date).toList());
        return new ControlSeries(series, judged, time, numbers, List.of(), List.of(), List.of());
    }

    /// A measure's totals with its targets.
    ///
    /// @param series the values of the totals, each on a day of its period
    public static ControlSeries of(MeasureHistory history, XmrSeries series, XmrChart judged) {
        List<Period> periods =
                history.totals().stream().map(each -> each.period()).toList();
        TimeScale time = periods.isEmpty()
                ? new TimeScale(List.of())
                : TimeScale.covering(
                        periods.getLast().kind(), periods.stream().map(Period::end).toList());
        List<Period> all = periods.isEmpty() ? List.of() : filled(periods.getFirst(), periods.getLast());
        List<TargetSteps> targets =
                List.of(TargetSteps.upper(history, all), TargetSteps.lower(history, all));
        Numbers numbers = Numbers.of(history.measure().unit());
        return new ControlSeries(series, judged, time, numbers, targets, List.of(), List.of());
    }

    private static List<Period> filled(Period first, Period last) {
        return Stream.iterate(first, period -> !period.end().isAfter(last.end()), Period::next).toList();
    }

    /// The same with one target all the time.
    public ControlSeries withTarget(BigDecimal target) {
        List<TargetSteps> level = List.of(TargetSteps.level(target, time));
        return new ControlSeries(series, judged, time, numbers, level, events, breaks);
    }

    public ControlSeries withEvents(List<Flags.Event> others) {
        return new ControlSeries(series, judged, time, numbers, targets, others, breaks);
    }

    public ControlSeries withBreaks(List<Break> others) {
        return new ControlSeries(series, judged, time, numbers, targets, events, others);
    }
}
