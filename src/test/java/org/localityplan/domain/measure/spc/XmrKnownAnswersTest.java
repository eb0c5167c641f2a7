package org.localityplan.domain.measure.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localityplan.domain.KnownAnswers;
import org.localityplan.domain.measure.Polarity;

/// The worked cases that come with the design, to the last flagged point and icon.
class XmrKnownAnswersTest {

    private static final Percentage ONE_IN_A_MILLION = Percentage.withPercentage(0.0001);
    private static final Map<String, Polarity> POLARITIES =
            Map.of("increase", Polarity.HIGHER, "decrease", Polarity.LOWER, "neutral", Polarity.NEUTRAL);
    private static final Map<String, Label> LABELS = Map.of(
            "Above UCL", Label.OUTSIDE_HIGH,
            "Below LCL", Label.OUTSIDE_LOW,
            "7 Point Trend (Increasing)", Label.TREND_UP,
            "7 Point Trend (Decreasing)", Label.TREND_DOWN,
            "2 in 3 Above CL", Label.TWO_IN_THREE_HIGH,
            "2 in 3 Below CL", Label.TWO_IN_THREE_LOW,
            "7 Points Above CL", Label.SHIFT_HIGH,
            "7 Points Below CL", Label.SHIFT_LOW);
    private static final Map<String, Assurance> ASSURANCES = Map.of(
            "consistent_pass", Assurance.PASS,
            "consistent_fail", Assurance.FAIL,
            "inconsistent", Assurance.HIT_OR_MISS);

    @TestFactory
    Stream<DynamicTest> agrees() throws IOException {
        List<KnownAnswers.Node> cases = KnownAnswers.read("spc.json").nodes("cases");
        assertThat(cases).hasSizeGreaterThan(20);
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.text("id"), () -> check(each)));
    }

    private static void check(KnownAnswers.Node known) {
        KnownAnswers.Node options = known.node("options");
        KnownAnswers.Node expected = known.node("expected");
        Polarity polarity = POLARITIES.getOrDefault(options.text("improvement_direction"), Polarity.NEUTRAL);

        XmrChart chart = Xmr.of(series(known, options), polarity);

        checkLimits(chart.groups(), expected.nodes("groups"));
        assertThat(flagged(chart)).isEqualTo(expectedFlags(expected));
        assertThat(chart.variation().code().replace("common", "common_cause").replace('-', '_'))
                .isEqualTo(expected.text("variation_icon"));
        Optional<Assurance> assurance =
                options.has("target") ? chart.assurance(options.number("target")) : Optional.empty();
        assertThat(assurance).isEqualTo(Optional.ofNullable(ASSURANCES.get(expected.text("assurance"))));
    }

    private static XmrSeries series(KnownAnswers.Node known, KnownAnswers.Node options) {
        List<Object> dates = known.list("dates");
        List<Object> values = known.list("values");
        return new XmrSeries(
                IntStream.range(0, values.size())
                        .mapToObj(i -> new XmrSeries.Dated(day(dates.get(i)), (BigDecimal) values.get(i)))
                        .toList(),
                options.list("rebase_dates").stream()
                        .map(XmrKnownAnswersTest::day)
                        .toList(),
                options.isTrue("screen_outliers"),
                options.has("fix_after_n_points")
                        ? new XmrSeries.Baseline.FirstPoints(
                                options.number("fix_after_n_points").intValueExact())
                        : new XmrSeries.Baseline.AllPoints());
    }

    private static LocalDate day(Object text) {
        return LocalDate.parse(text.toString());
    }

    private static void checkLimits(List<XmrChart.Group> groups, List<KnownAnswers.Node> expected) {
        assertThat(groups).hasSameSizeAs(expected);
        for (int i = 0; i < groups.size(); i++) {
            XmrChart.Group group = groups.get(i);
            KnownAnswers.Node known = expected.get(i);
            assertThat(group.n()).isEqualTo(known.number("n").intValueExact());
            assertThat(group.first()).isEqualTo(known.text("first"));
            assertThat(group.limits().mean()).isCloseTo(known.number("mean"), ONE_IN_A_MILLION);
            assertThat(group.limits().lower()).isCloseTo(known.number("lpl"), ONE_IN_A_MILLION);
            assertThat(group.limits().upper()).isCloseTo(known.number("upl"), ONE_IN_A_MILLION);
        }
    }

    private static Map<Integer, String> flagged(XmrChart chart) {
        Map<Integer, String> flags = new TreeMap<>();
        for (int i = 0; i < chart.points().size(); i++) {
            XmrChart.Point point = chart.points().get(i);
            if (point.label() != Label.NONE) {
                flags.put(i + 1, point.label() + " " + point.kind().code());
            }
        }
        return flags;
    }

    private static Map<Integer, String> expectedFlags(KnownAnswers.Node expected) {
        Map<Integer, String> flags = new TreeMap<>();
        for (KnownAnswers.Node each : expected.nodes("special_causes")) {
            String kind = each.text("point_type").replace("special_cause_", "").replaceAll("_.*", "");
            flags.put(each.number("i").intValueExact(), LABELS.get(each.text("type")) + " " + kind);
        }
        return flags;
    }
}
