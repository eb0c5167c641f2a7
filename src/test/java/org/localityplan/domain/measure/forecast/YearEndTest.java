package org.localityplan.domain.measure.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Period;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.note.Note;

class YearEndTest {

    @ParameterizedTest(name = "{0}: {7}")
    @CsvFileSource(resources = "/rules/year-ends.csv", numLinesToSkip = 1)
    void judgesWhatTheOwnerExpects(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        MeasureHistory history = new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER)
                .every(Period.Kind.valueOf(row.text(1)))
                .at(Measure.Stage.valueOf(row.text(2)))
                .figures(row.words(3))
                .targets(row.words(4))
                .notes(row.words(5))
                .history();

        YearEnd yearEnd = YearEnd.of(history, LocalDate.parse(row.text(6)));

        assertThat(told(yearEnd)).isEqualTo(row.text(7));
    }

    private static String told(YearEnd yearEnd) {
        return switch (yearEnd) {
            case YearEnd.NotGiven(Period year) -> year.code() + " not given";
            case YearEnd.Expected(Note.YearEndForecast forecast, var rating) ->
                forecast.value().toPlainString() + " " + rating.light();
        };
    }

    @Test
    void holdsEarlierForecastsAgainstWhatCame() {
        MeasureHistory history = new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER)
                .figures(List.of("2023/24=640", "2025-03=610", "2026-03=650p", "2026-10=700"))
                .notes(List.of(
                        "yearend@2023/24@600@2023-06-01",
                        "yearend@2024/25@600@2024-06-01",
                        "yearend@2024/25@615@2025-02-01",
                        "yearend@2025/26@600@2025-06-01",
                        "yearend@2026/27@590@2026-06-01"))
                .history();

        List<YearEnd.Fared> fared = YearEnd.fared(history, LocalDate.of(2026, 11, 22));

        assertThat(fared)
                .extracting(each -> each.forecast().year().code() + " " + each.over().toPlainString())
                .containsExactly("2024/25 10", "2024/25 -5", "2023/24 40");
    }
}
