package org.localityplan.domain.measure.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.measure.Polarity;

class XmrTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final Offset<BigDecimal> NEARLY = Offset.offset(new BigDecimal("1e-9"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/xmr.csv", numLinesToSkip = 1)
    void charts(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);

        XmrChart chart = Xmr.of(series(row.words(4), row.words(3)), Polarity.valueOf(row.text(1)));

        List<String> limits = row.words(5);
        assertThat(chart.groups()).hasSameSizeAs(limits);
        for (int i = 0; i < limits.size(); i++) {
            checkLimits(chart.groups().get(i).limits(), limits.get(i).split("\\|", -1));
        }
        assertThat(letters(chart)).isEqualTo(row.text(6));
        assertThat(chart.variation().code()).isEqualTo(row.text(7));
        Optional<Assurance> assurance =
                row.text(2).isEmpty() ? Optional.empty() : chart.assurance(new BigDecimal(row.text(2)));
        assertThat(assurance.map(Assurance::code).orElse("")).isEqualTo(row.text(8));
    }

    private static void checkLimits(Limits limits, String[] expected) {
        assertThat(limits.mean()).isCloseTo(new BigDecimal(expected[0]), NEARLY);
        assertThat(limits.lower()).isCloseTo(new BigDecimal(expected[1]), NEARLY);
        assertThat(limits.upper()).isCloseTo(new BigDecimal(expected[2]), NEARLY);
    }

    /// A series of months; `cut=4` begins a new baseline at the fifth point.
    private static XmrSeries series(List<String> values, List<String> options) {
        List<LocalDate> changes = options.stream()
                .filter(each -> each.startsWith("cut="))
                .map(each -> FIRST.plusMonths(Long.parseLong(each.substring(4))))
                .toList();
        XmrSeries.Baseline baseline = options.stream()
                .filter(each -> each.startsWith("fix=")).<XmrSeries.Baseline>map(
                        each -> new XmrSeries.Baseline.FirstPoints(Integer.parseInt(each.substring(4))))
                .findFirst()
                .orElseGet(XmrSeries.Baseline.AllPoints::new);
        return new XmrSeries(months(values), changes, !options.contains("noscreen"), baseline);
    }

    private static List<XmrSeries.Dated> months(List<String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new XmrSeries.Dated(FIRST.plusMonths(i), new BigDecimal(values.get(i))))
                .toList();
    }

    /// One letter a point: capitals are high or upward, small letters low or downward.
    private static String letters(XmrChart chart) {
        return chart.points().stream()
                .map(point -> switch (point.label()) {
                    case NONE -> ".";
                    case OUTSIDE_HIGH -> "O";
                    case OUTSIDE_LOW -> "o";
                    case TREND_UP -> "T";
                    case TREND_DOWN -> "t";
                    case TWO_IN_THREE_HIGH -> "2";
                    case TWO_IN_THREE_LOW -> "z";
                    case SHIFT_HIGH -> "S";
                    case SHIFT_LOW -> "s";
                })
                .collect(Collectors.joining());
    }

    @Test
    void putsPointsInOrderOfTime() {
        List<XmrSeries.Dated> months = months(List.of("1", "2", "3"));

        XmrChart chart = Xmr.of(XmrSeries.of(months.reversed()), Polarity.HIGHER);

        assertThat(chart.points()).extracting(XmrChart.Point::date).isSorted();
        assertThat(chart.groups().getFirst().first()).isEqualTo(FIRST);
    }

    @Test
    void ignoresBaselineChangesBeforeTheFirstAndAfterTheLastPoint() {
        List<LocalDate> changes = List.of(FIRST.minusDays(1), FIRST, FIRST.plusYears(9));
        XmrSeries series = new XmrSeries(
                months(List.of("1", "2", "3")), changes, true, new XmrSeries.Baseline.AllPoints());

        assertThat(Xmr.of(series, Polarity.HIGHER).groups()).hasSize(1);
    }

    @Test
    void twoChangesBetweenTheSamePointsCutOnce() {
        List<LocalDate> changes = List.of(FIRST.plusDays(3), FIRST.plusDays(9));
        XmrSeries series =
                new XmrSeries(months(List.of("1", "2", "3")), changes, true, new XmrSeries.Baseline.AllPoints());

        List<XmrChart.Group> groups = Xmr.of(series, Polarity.HIGHER).groups();

        assertThat(groups).extracting(XmrChart.Group::n).containsExactly(1, 2);
        assertThat(groups).extracting(XmrChart.Group::index).containsExactly(0, 1);
    }

    @Test
    void nothingIsSaidOfNoPoints() {
        XmrChart chart = Xmr.of(XmrSeries.of(List.of()), Polarity.HIGHER);

        assertThat(chart.points()).isEmpty();
        assertThat(chart.method()).isEqualTo(XmrChart.Method.LINE_ONLY);
        assertThat(chart.variation()).isEqualTo(Variation.COMMON);
        assertThat(chart.assurance(BigDecimal.ONE)).isEmpty();
    }

    @Test
    void refusesLimitsFromNoPoints() {
        assertThatIllegalArgumentException().isThrownBy(() -> new XmrSeries.Baseline.FirstPoints(0));
    }

    @ParameterizedTest(name = "{0} points: {1}")
    @CsvSource({
        "1, LINE_ONLY", "6, LINE_ONLY", "7, TRIAL_LIMITS", "11, TRIAL_LIMITS", "12, CONTROL_CHART", "60, CONTROL_CHART"
    })
    void saysWhatTheNumberOfPointsAllows(int n, XmrChart.Method expected) {
        List<String> values = IntStream.range(0, n).mapToObj(String::valueOf).toList();

        assertThat(Xmr.of(XmrSeries.of(months(values)), Polarity.HIGHER).method()).isEqualTo(expected);
    }

    @Test
    void exportsTheWordsOfTheCommandLine() {
        assertThat(List.of(Label.values()))
                .extracting(Label::code)
                .containsExactly(
                        "none",
                        "outside-high",
                        "outside-low",
                        "trend-up",
                        "trend-down",
                        "two-in-three-high",
                        "two-in-three-low",
                        "shift-high",
                        "shift-low");
        assertThat(List.of(Kind.values()))
                .extracting(Kind::code)
                .containsExactly("common", "improvement", "concern", "neutral");
        assertThat(List.of(Variation.values()))
                .extracting(Variation::code)
                .containsExactly(
                        "common",
                        "improvement-high",
                        "improvement-low",
                        "concern-high",
                        "concern-low",
                        "neutral-high",
                        "neutral-low");
        assertThat(List.of(Assurance.values()))
                .extracting(Assurance::code)
                .containsExactly("pass", "fail", "hit-or-miss");
    }
}
