package org.localityplan.chart.spc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.chart.plot.Breaks;
import org.localityplan.chart.plot.Flags;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.plot.TargetSteps;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.measure.spc.XmrSeries;

/// What a control chart shows.
///
/// @param judged the series judged; each point is dated by a day of its period
/// @param fixedAfter the limits are those of the first so many points of a group; 0 for all points
/// @param method how the chart is made, in words that stand on it
/// @param time the periods shown, with and without points
/// @param numbers how values are printed
/// @param targets one set of steps for a level, two for a band; empty without a target
/// @param events numbered in this order
/// @param breaks where values are not to be compared with those before
public record ControlSeries(
        XmrChart judged,
        int fixedAfter,
        String method,
        TimeScale time,
        Numbers numbers,
        List<TargetSteps> targets,
        List<Flags.Event> events,
        Breaks breaks) {

    public ControlSeries {
        targets = targets.stream().filter(steps -> !steps.isEmpty()).toList();
        events = List.copyOf(events);
    }

    /// A series of which nothing is known but its dates and values: each date is a period of its own.
    public static ControlSeries of(XmrSeries series, XmrChart judged, Numbers numbers) {
        TimeScale time =
                TimeScale.ofDays(judged.points().stream().map(XmrChart.Point::date).toList());
        int fixedAfter =
                series.baseline() instanceof XmrSeries.Baseline.FirstPoints(int n) ? n : 0;
        String method = Method.words(series, judged);
        return new ControlSeries(
                judged, fixedAfter, method, time, numbers, List.of(), List.of(), Breaks.NONE);
    }

    /// A measure's totals as they are read, with its targets, its events and its breaks.
    public static ControlSeries of(MeasureHistory history, SpcReading.Charted reading) {
        List<Period> periods = Stream.concat(reading.periods().stream(), reading.missing().stream())
                .sorted()
                .toList();
        return new ControlSeries(
                reading.chart(),
                reading.how().fixedAfter(),
                Method.words(reading),
                TimeScale.of(periods),
                Numbers.of(history.measure().unit()),
                List.of(TargetSteps.upper(history, periods), TargetSteps.lower(history, periods)),
                history.notes().events().stream()
                        .map(event -> new Flags.Event(event.day(), event.words()))
                        .toList(),
                Breaks.of(history));
    }

    /// The same over other periods, some of which may have no point.
    public ControlSeries in(TimeScale periods) {
        return new ControlSeries(judged, fixedAfter, method, periods, numbers, targets, events, breaks);
    }

    /// The same with one target all the time.
    public ControlSeries withTarget(BigDecimal target) {
        List<TargetSteps> level = List.of(TargetSteps.level(target, time));
        return new ControlSeries(judged, fixedAfter, method, time, numbers, level, events, breaks);
    }

    public ControlSeries withEvents(List<Flags.Event> others) {
        return new ControlSeries(judged, fixedAfter, method, time, numbers, targets, others, breaks);
    }

    public ControlSeries withBreaks(List<Breaks.Break> others) {
        return new ControlSeries(
                judged, fixedAfter, method, time, numbers, targets, events, new Breaks(others));
    }

    /// Whether there are limits for a group: it has points enough that make them.
    boolean hasLimits(XmrChart.Group group) {
        return method(group) != XmrChart.Method.LINE_ONLY;
    }

    /// What may be shown of a group.
    XmrChart.Method method(XmrChart.Group group) {
        return XmrChart.Method.of(fixedAfter == 0 ? group.n() : Math.min(group.n(), fixedAfter));
    }

    /// Where a point stands: at the end of its period.
    LocalDate at(LocalDate date) {
        return time.at(date);
    }
}
