package org.localityplan.chart.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.GoldenPicture;
import org.localityplan.chart.compare.Breakdown.Group;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;

class ComparePictureTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 22, 150})
    void drawsEveryCouncil(int councils) {
        looksLike("chart-strip-" + councils, BenchmarkStrip.of(peers(councils, Polarity.HIGHER), ChartStyle.LIGHT),
                190);
    }

    @Test
    void drawsStripInTheDarkLargeAndForPrint() {
        Peers peers = peers(22, Polarity.LOWER);
        looksLike("chart-strip-dark", BenchmarkStrip.of(peers, ChartStyle.DARK), 190);
        looksLike("chart-strip-large", BenchmarkStrip.of(peers, ChartStyle.LIGHT.scaled(1.5)), 300);
        looksLike("chart-strip-print", BenchmarkStrip.of(peers, ChartStyle.PRINT), 190);
    }

    @Test
    void drawsGroupsWithGapAndSuppressed() {
        looksLike("chart-breakdown", BreakdownChart.of(groups(Polarity.HIGHER), ChartStyle.LIGHT), 240);
        looksLike("chart-breakdown-dark", BreakdownChart.of(groups(Polarity.NEUTRAL), ChartStyle.DARK), 240);
        looksLike("chart-breakdown-large", BreakdownChart.of(groups(Polarity.LOWER), ChartStyle.LIGHT.scaled(1.5)),
                300);
        looksLike("chart-breakdown-print", BreakdownChart.of(groups(Polarity.HIGHER), ChartStyle.PRINT), 240);
    }

    @Test
    void drawsGroupsOfWhichNoneMayBeShown() {
        Breakdown none = new Breakdown(
                Numbers.of(Unit.PERCENT),
                Polarity.HIGHER,
                List.of(new Group("18 to 64", new Figure.Suppressed()), new Group("65 and over", new Figure.Missing())),
                new Figure.Suppressed());
        looksLike("chart-breakdown-none", BreakdownChart.of(none, ChartStyle.LIGHT), 120);
        Breakdown empty = new Breakdown(Numbers.of(Unit.PERCENT), Polarity.HIGHER, List.of(), new Figure.Missing());
        looksLike("chart-breakdown-empty", BreakdownChart.of(empty, ChartStyle.LIGHT), 120);
    }

    private static Breakdown groups(Polarity polarity) {
        return new Breakdown(
                Numbers.of(Unit.PERCENT),
                polarity,
                List.of(
                        new Group("Central neighbourhood", Figure.Value.of("91.2")),
                        new Group("West neighbourhood", Figure.Value.of("88.9")),
                        new Group("South neighbourhood", new Figure.Value(new BigDecimal("84.1"), Map.of(), true)),
                        new Group("North neighbourhood", Figure.Value.of("76.5")),
                        new Group("People with a learning disability in supported living", new Figure.Suppressed())),
                Figure.Value.of("85.4"));
    }

    private static Peers peers(int councils, Polarity polarity) {
        Random random = new Random(42);
        List<Peers.Dot> dots = new ArrayList<>();
        for (int i = 0; i < councils; i++) {
            boolean ours = i == 0;
            double value = ours ? 88.9 : 80 + 5 * random.nextGaussian();
            dots.add(new Peers.Dot(
                    ours ? "Trafford" : "Council " + i,
                    BigDecimal.valueOf(value),
                    BigDecimal.valueOf(ours ? 3.1 : 0),
                    ours));
        }
        List<Peers.Level> levels = councils < 2
                ? List.of()
                : List.of(
                        new Peers.Level("North West", new BigDecimal("79.9")),
                        new Peers.Level("England", new BigDecimal("79.1")));
        return new Peers(
                Numbers.of(Unit.PERCENT),
                polarity,
                dots,
                levels,
                councils < 2 ? "" : "2nd of " + councils,
                councils + (councils == 1 ? " council" : " councils") + " of the North West with a figure, 2020/21");
    }

    private static void looksLike(String name, JFreeChart chart, int height) {
        GoldenPicture.assertLooksLike(name, ChartImage.pixels(chart, 640, height, 1));
    }
}
