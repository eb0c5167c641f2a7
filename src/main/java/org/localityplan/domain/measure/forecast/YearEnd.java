package org.localityplan.domain.measure.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.note.Note;

/// What the owner of a measure expects of the year that holds a day, against the target of that year.
public sealed interface YearEnd {

    /// @param forecast the newest for the year
    /// @param rating the expected value against the target of the year
    record Expected(Note.YearEndForecast forecast, Rating rating) implements YearEnd {}

    /// Nobody has said what to expect.
    record NotGiven(Period year) implements YearEnd {}

    /// An earlier forecast and what came.
    record Fared(Note.YearEndForecast forecast, BigDecimal outcome) {
        /// By how much the outcome was over (positive) or under the forecast, in the unit of the measure.
        public BigDecimal over() {
            return outcome.subtract(forecast.value());
        }
    }

    /// What is expected of the year that holds the day.
    static YearEnd of(MeasureHistory history, LocalDate asAt) {
        return MeasureRag.yearEndForecast(history, asAt)
                .<YearEnd>map(forecast -> new Expected(forecast, MeasureRag.yearEnd(history, asAt)))
                .orElseGet(() -> new NotGiven(
                        history.measure().frequency() == Period.Kind.CALENDAR_YEAR
                                ? Period.calendarYear(asAt.getYear())
                                : Period.financialYearOf(asAt)));
    }

    /// The forecasts for years that have ended and whose final figure is known, the newest year first and within it in the
    /// order in which they were written. The final figure is that of the year itself or else that of the month or quarter
    /// with which it ends; a provisional figure is not final.
    static List<Fared> fared(MeasureHistory history, LocalDate asAt) {
        return history.notes().of(Note.YearEndForecast.class).stream()
                .filter(each -> each.year().end().isBefore(asAt))
                .sorted(Comparator.comparing(Note.YearEndForecast::year).reversed())
                .flatMap(each -> outcome(history, each.year()).map(came -> new Fared(each, came)).stream())
                .toList();
    }

    private static Optional<BigDecimal> outcome(MeasureHistory history, Period year) {
        return history.total(year)
                .or(() -> history.totals().stream()
                        .filter(each -> each.period().end().equals(year.end()))
                        .reduce((_, newer) -> newer))
                .map(Observation::figure)
                .filter(figure -> figure instanceof Figure.Value value && !value.provisional())
                .flatMap(Figure::value);
    }
}
