package org.localityplan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.localityplan.chart.trend.TrendChart;
import org.localityplan.chart.trend.WaitingChart;

class ChartPictureTest {

    @Test
    void drawsMonthsWithGapsTargetAndComparators() {
        looksLike("chart-trend-months", TrendChart.of(GivenSeries.monthly(), ChartStyle.LIGHT));
    }

    @Test
    void drawsMonthsInTheDark() {
        looksLike("chart-trend-months-dark", TrendChart.of(GivenSeries.monthly(), ChartStyle.DARK));
    }

    @Test
    void drawsMonthsWithLargeText() {
        looksLike("chart-trend-months-150", TrendChart.of(GivenSeries.monthly(), ChartStyle.LIGHT.scaled(1.5)));
    }

    @Test
    void drawsYearsWithValuesBesideFewPoints() {
        looksLike("chart-trend-years", TrendChart.of(GivenSeries.yearly(), ChartStyle.PRINT));
    }

    @Test
    void saysThatThereAreNoFigures() {
        looksLike("chart-trend-empty", TrendChart.of(GivenSeries.empty(), ChartStyle.LIGHT));
    }

    @Test
    void drawsSizeOfWaitingList() {
        looksLike("chart-waiting-size", WaitingChart.size(GivenSeries.waiting(), ChartStyle.PRINT));
    }

    @Test
    void drawsLongestWaitAgainstStandard() {
        looksLike("chart-waiting-longest", WaitingChart.longest(GivenSeries.waiting(), ChartStyle.PRINT));
    }

    @Test
    void drawsBridgeWithUnreconciledAndRange() {
        looksLike("chart-bridge", BridgeChart.of(GivenSeries.bridge(), ChartStyle.PRINT));
    }

    @Test
    void drawsBridgeInTheDark() {
        looksLike("chart-bridge-dark", BridgeChart.of(GivenSeries.bridge(), ChartStyle.DARK));
    }

    @Test
    void drawsBridgeThatReconcilesWithoutABarForIt() {
        looksLike("chart-bridge-reconciled", BridgeChart.of(GivenSeries.reconciled(), ChartStyle.LIGHT));
    }

    @Test
    void drawsNoRangeWhereNoSavingIsAtRisk() {
        looksLike("chart-bridge-sure", BridgeChart.of(GivenSeries.sure(), ChartStyle.LIGHT));
    }

    @Test
    void drawsSpendFromZero() {
        looksLike("chart-spend", SpendChart.of(GivenSeries.spending(), ChartStyle.PRINT));
    }

    @Test
    void drawsSparklineThatEndsInPoint() {
        List<OptionalDouble> values = DoubleStream.of(3, 4, 3.5, 6, 7, 6.5, 9)
                .mapToObj(OptionalDouble::of)
                .toList();
        GoldenPicture.assertLooksLike(
                "chart-sparkline", ChartImage.pixels(Sparkline.of(values, ChartStyle.LIGHT), 90, 28, 2));
    }

    @Test
    void writesTheSameVectorsTwiceAndWithoutFonts() {
        String once = ChartImage.svg(TrendChart.of(GivenSeries.monthly(), ChartStyle.PRINT), 640, 260);
        String again = ChartImage.svg(TrendChart.of(GivenSeries.monthly(), ChartStyle.PRINT), 640, 260);
        assertThat(again).isEqualTo(once);
        assertThat(once)
                .contains("width='640' height='260' viewBox='0 0 640 260'")
                .doesNotContain("<text", "font-family", "<image", "NaN");
    }

    private static void looksLike(String name, JFreeChart chart) {
        GoldenPicture.assertLooksLike(name, ChartImage.pixels(chart, 640, 260, 1));
    }
}
