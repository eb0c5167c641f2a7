package org.localityplan.domain.measure.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Period;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.measure.GivenMeasure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;

class ForecastTest {

    @ParameterizedTest(name = "{0}: {5}")
    @CsvFileSource(resources = "/rules/forecasts.csv", numLinesToSkip = 1)
    void expects(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        Forecast forecast = Forecast.of(history(row.text(1), row.text(2), row.words(3), row.words(4)));

        assertThat(told(forecast)).isEqualTo((row.text(5) + " " + row.text(6)).strip());
    }

    private static MeasureHistory history(String unit, String frequency, List<String> figures, List<String> notes) {
        return new GivenMeasure("Rate", Unit.valueOf(unit), Polarity.HIGHER)
                .every(Period.Kind.valueOf(frequency))
                .figures(figures)
                .notes(notes)
                .history();
    }

    private static MeasureHistory months(String figures, String... notes) {
        return history("COUNT", "MONTH", List.of(figures), List.of(notes));
    }

    private static String told(Forecast forecast) {
        return switch (forecast) {
            case Forecast.None(String reason) -> reason;
            case Forecast.Expected(Forecast.Rule rule, List<Forecast.Step> steps) ->
                rule + " " + Stream.of(steps.getFirst(), steps.getLast())
                        .map(ForecastTest::told)
                        .collect(Collectors.joining("; "));
        };
    }

    private static String told(Forecast.Step step) {
        return step.period().code() + " " + pence(step.expected()) + " " + pence(step.low()) + ".."
                + pence(step.high());
    }

    private static String pence(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    @Test
    void knowsTheEndOfTheYear() {
        Forecast.Expected expected =
                (Forecast.Expected) Forecast.of(months("2025-11=10,12,10,12,10,12,10,12,10,12,10,12"));

        assertThat(expected.at(Period.financialYear(2026)))
                .map(Forecast.Step::period)
                .contains(Period.month(2027, 3));
        assertThat(expected.at(Period.financialYear(2025))).isEmpty();
        assertThat(expected.rule().words()).startsWith("If nothing changes");
    }

    @Test
    void theBandHoldsItsEdges() {
        Forecast.Step step = new Forecast.Step(
                Period.month(2026, 11), BigDecimal.TEN, BigDecimal.valueOf(8), BigDecimal.valueOf(12));

        assertThat(Stream.of("7.99", "8", "12", "12.01").map(BigDecimal::new).map(step::holds))
                .containsExactly(false, true, true, false);
    }

    @Test
    void saysNothingOfItsRecordFromFiveForecasts() {
        assertThat(TrackRecord.of(months("2025-04=10,12,10,12,10,12,10,12,10,12,10,12,10,12,10,12,10,12,10")))
                .isEmpty();
    }

    @Test
    void holdsSixForecastsAgainstWhatCame() {
        List<TrackRecord> records =
                TrackRecord.of(months("2025-03=10,12,10,12,10,12,10,12,10,12,10,12,10,12,10,12,10,12,10,15"));

        assertThat(records).extracting(TrackRecord::ahead).containsExactly(3);
        TrackRecord record = records.getFirst();
        assertThat(record.n()).isEqualTo(6);
        assertThat(record.within()).isEqualTo(5);
        assertThat(record.meanError()).isEqualByComparingTo("1.5");
        assertThat(record.words(Unit.WEEKS))
                .isEqualTo("3 months ahead: 5 of 6 inside the band, 1.5 weeks out on average");
    }

    @Test
    void leavesOutOutcomesBeyondABreak() {
        MeasureHistory broken =
                months("2025-03=10,12,10,12,10,12,10,12,10,12,10,12,10,12,10,12,10,12,10,15", "break@2026-10");

        assertThat(TrackRecord.of(broken)).isEmpty();
    }

    @Test
    void leavesOutMissingOutcomes() {
        MeasureHistory gap = months("2025-03=10,12,10,12,10,12,10,12,10,12,10,12,10,12,10,12,10,12,x,15");

        assertThat(TrackRecord.of(gap)).isEmpty();
    }

    @Test
    void hasARecordForEachHorizon() {
        String years = Stream.generate(() -> "10,12").limit(18).collect(Collectors.joining(","));

        assertThat(TrackRecord.of(months("2023-11=" + years)))
                .extracting(TrackRecord::ahead)
                .containsExactly(3, 6, 12);
        assertThat(TrackRecord.of(history("COUNT", "QUARTER", List.of("2018/19Q1=" + years), List.of())))
                .extracting(record -> record.words(Unit.COUNT))
                .first()
                .isEqualTo("1 quarter ahead: 24 of 24 inside the band, 1 out on average");
        assertThat(TrackRecord.of(history("COUNT", "CALENDAR_YEAR", List.of("2010=1,2,4,5,7,8,10,11,13,14,16,17"),
                List.of())))
                .extracting(record -> record.ahead() + " " + record.n())
                .containsExactly("1 8", "2 7", "3 6");
    }
}
