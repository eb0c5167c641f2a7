package org.localityplan.domain.measure.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;

class SpcReadingTest {

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "/rules/spc-readings.csv", numLinesToSkip = 1)
    void choosesTheMethod(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        SpcReading reading = SpcReading.of(history(row.text(1), row.words(2), row.words(3)));

        assertThat(told(reading))
                .isEqualTo(String.join("/", row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)));
    }

    private static String told(SpcReading reading) {
        return switch (reading) {
            case SpcReading.NotCharted none -> none.words() + "////";
            case SpcReading.Charted chart ->
                String.join(
                        "/",
                        chart.words(),
                        joined(chart.chart().groups().stream().map(group -> String.valueOf(group.n()))),
                        chart.chart().points().stream()
                                .map(point -> letter(point.label()))
                                .collect(Collectors.joining()),
                        joined(chart.missing().stream().map(Period::code)),
                        String.join("; ", chart.remarks()));
        };
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }

    private static String letter(Label label) {
        return switch (label) {
            case NONE -> ".";
            case OUTSIDE_HIGH, OUTSIDE_LOW -> "O";
            case TREND_UP, TREND_DOWN -> "T";
            case TWO_IN_THREE_HIGH, TWO_IN_THREE_LOW -> "2";
            case SHIFT_HIGH, SHIFT_LOW -> "S";
        };
    }

    private static MeasureHistory history(String frequency, List<String> figures, List<String> notes) {
        return new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER)
                .every(Period.Kind.valueOf(frequency))
                .figures(figures)
                .notes(notes)
                .history();
    }

    private static SpcReading.Charted charted(String figures, String... notes) {
        return (SpcReading.Charted) SpcReading.of(history("MONTH", List.of(figures), List.of(notes)));
    }

    private static Target target(String aim) {
        return new GivenMeasure("Waiting", Unit.COUNT, Polarity.LOWER)
                .target("2026/27", aim, "5")
                .history()
                .targets()
                .getFirst();
    }

    @Test
    void knowsWhyThereIsNoChart() {
        assertThat(SpcReading.of(history("MONTH", List.of(), List.of())))
                .isEqualTo(new SpcReading.NotCharted(SpcReading.Reason.NO_FIGURES, "No figures yet"));
        assertThat(SpcReading.of(history("FINANCIAL_YEAR", List.of("2024/25=1"), List.of())))
                .extracting(reading -> ((SpcReading.NotCharted) reading).reason())
                .isEqualTo(SpcReading.Reason.ANNUAL);
        assertThat(SpcReading.of(history("MONTH", List.of("2026-10=1"), List.of("nochart@steps"))))
                .extracting(reading -> ((SpcReading.NotCharted) reading).reason())
                .isEqualTo(SpcReading.Reason.CHOSEN);
    }

    @Test
    void saysNothingOfSixPoints() {
        SpcReading.Charted six = charted("2026-05=1,2,1,2,1,90");

        assertThat(six.variation()).isEmpty();
        assertThat(six.assurance(target("1000"))).isEmpty();
        assertThat(six.remarks()).isEmpty();
    }

    @Test
    void judgesTheTargetAgainstTheNewestLimits() {
        SpcReading.Charted seven = charted("2026-04=1,2,1,2,1,2,1");

        assertThat(seven.variation()).contains(Variation.COMMON);
        assertThat(seven.assurance(target("5"))).contains(Assurance.PASS);
        assertThat(seven.assurance(target("-5"))).contains(Assurance.FAIL);
        assertThat(seven.assurance(target("1..2"))).isEmpty();
    }

    @Test
    void eachPointHasItsPeriod() {
        SpcReading.Charted chart = charted("2026-04=1,x,3");

        assertThat(chart.periods()).containsExactly(Period.month(2026, 4), Period.month(2026, 6));
        assertThat(chart.chart().points())
                .extracting(XmrChart.Point::value)
                .containsExactly(BigDecimal.ONE, new BigDecimal("3"));
        assertThat(chart.chart().points().getLast().date()).isEqualTo("2026-06-01");
    }

    @Test
    void eachGroupHasItsMethod() {
        SpcReading.Charted chart = charted("2025-01=1,2,1,2,1,2,1,2,1,2,1,2,51,52", "break@2026-01");

        assertThat(chart.chart().groups())
                .extracting(chart::method)
                .containsExactly(XmrChart.Method.CONTROL_CHART, XmrChart.Method.LINE_ONLY);
    }
}
