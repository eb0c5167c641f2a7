package org.localityplan.desktop.measure.page.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.forecast.ForecastChart;
import org.localityplan.chart.forecast.Outlook;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.plot.TargetSteps;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.chart.plot.ValuesBeside.Value;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.forecast.Forecast;
import org.localityplan.domain.measure.note.Note;

/// The chart of a forecast: the newest figures, the band that follows them, and what was expected before.
final class OutlookDrawing {

    private static final int SHOWN = 30;

    private final Subject subject;
    private final Forecast.Expected forecast;
    private final Period year;

    /// @param year the year whose end is marked
    OutlookDrawing(Subject subject, Forecast.Expected forecast, Period year) {
        this.subject = subject;
        this.forecast = forecast;
        this.year = year;
    }

    JFreeChart draw(ChartStyle style) {
        List<Value> known = known();
        List<Outlook.Expected> expected = forecast.steps().stream()
                .map(step -> new Outlook.Expected(step.period().end(), step.low(), step.expected(), step.high()))
                .toList();
        List<LocalDate> days = Stream.concat(
                known.stream().map(Value::at), expected.stream().map(Outlook.Expected::at))
                .toList();
        var kind = forecast.steps().getFirst().period().kind();
        var history = subject.history();
        var periods = periods(kind, days);
        return ForecastChart.of(
                new Outlook(
                        TimeScale.covering(kind, days),
                        Numbers.of(subject.measure().unit()),
                        known,
                        expected,
                        earlier(days.getFirst(), days.getLast()),
                        List.of(TargetSteps.upper(history, periods), TargetSteps.lower(history, periods)),
                        year.end(),
                        "If nothing is done; the band holds 8 of 10 outcomes"),
                style);
    }

    private List<Value> known() {
        List<Value> known = subject.history().totals().stream().flatMap(each -> value(each).stream()).toList();
        return known.subList(Math.max(0, known.size() - SHOWN), known.size());
    }

    private static List<Value> value(Observation each) {
        return each.figure().value().map(amount -> new Value(each.period().end(), amount)).stream().toList();
    }

    /// What the owner expected of the ends of years that are shown.
    private List<Value> earlier(LocalDate first, LocalDate last) {
        return subject.history().notes().of(Note.YearEndForecast.class).stream()
                .map(each -> new Value(each.year().end(), each.value()))
                .filter(each -> !each.at().isBefore(first) && !each.at().isAfter(last))
                .toList();
    }

    private static List<Period> periods(Period.Kind kind, List<LocalDate> days) {
        return TimeScale.covering(kind, days).slots().stream()
                .map(slot -> new Period(kind, slot.from()))
                .toList();
    }
}
