package org.localityplan.chart.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.GivenSeries;
import org.localityplan.chart.GoldenPicture;
import org.localityplan.chart.plot.Breaks;
import org.localityplan.chart.plot.Flags;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.spc.SpcReading;

class SpcPictureTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 11, 12, 60})
    void drawsAsMuchAsItsPointsAllow(int points) {
        looksLike("chart-spc-" + points, GivenControl.points(points));
    }

    @Test
    void drawsManyPointsInTheDark() {
        looksLike("chart-spc-60-dark", SpcChart.of(GivenControl.points(60), ChartStyle.DARK));
    }

    @Test
    void drawsImprovementAndConcernWithTargetAndEvents() {
        ControlSeries waiting =
                GivenControl.waiting().withTarget(new BigDecimal("600")).withEvents(GivenControl.events());
        looksLike("chart-spc-waiting", waiting);
        looksLike("chart-spc-waiting-dark", SpcChart.of(waiting, ChartStyle.DARK));
        looksLike("chart-spc-waiting-large", SpcChart.of(waiting, ChartStyle.LIGHT.scaled(1.5)));
        looksLike("chart-spc-waiting-print", SpcChart.of(waiting, ChartStyle.PRINT));
    }

    @Test
    void breaksLimitsAtBaselineChangeAndLineAtMissingMonths() {
        looksLike("chart-spc-rebased", GivenControl.rebased(Polarity.HIGHER));
    }

    @Test
    void writesTheNewBaselineWhereNoEventGoesThroughIt() {
        Flags.Event move = new Flags.Event(GivenControl.month(19).start(), "Moved to the new site");
        looksLike("chart-spc-rebased-event", GivenControl.rebased(Polarity.HIGHER).withEvents(List.of(move)));
    }

    @Test
    void drawsChangesOfNeutralMeasureInTheDark() {
        looksLike("chart-spc-neutral-dark", SpcChart.of(GivenControl.rebased(Polarity.NEUTRAL), ChartStyle.DARK));
    }

    @Test
    void leavesGapWhereAnotherFrameworkBegins() {
        Breaks.Break change = new Breaks.Break(GivenControl.month(17).start(), "ASCOF from 2023/24");
        ControlSeries broken = GivenControl.rebased(Polarity.HIGHER).withBreaks(List.of(change));
        looksLike("chart-spc-break", broken);
        looksLike("chart-spc-break-dark", SpcChart.of(broken, ChartStyle.DARK));
    }

    @Test
    void drawsMeasureWithMissingAndSuppressedMonthsAsItIsRead() {
        MeasureHistory history = GivenSeries.monthly();
        ControlSeries content = ControlSeries.of(history, (SpcReading.Charted) SpcReading.of(history));
        assertThat(content.method()).isEqualTo("Control chart, 22 months · Screened: no very large moves");
        looksLike("chart-spc-measure", content);
    }

    @Test
    void drawsConstantSeriesWithLimitsOnItsMean() {
        looksLike("chart-spc-constant", GivenControl.constant(14).withTarget(new BigDecimal("40")));
    }

    private static void looksLike(String name, ControlSeries content) {
        looksLike(name, SpcChart.of(content, ChartStyle.LIGHT));
    }

    private static void looksLike(String name, JFreeChart chart) {
        GoldenPicture.assertLooksLike(name, ChartImage.pixels(chart, 640, 300, 1));
    }
}
