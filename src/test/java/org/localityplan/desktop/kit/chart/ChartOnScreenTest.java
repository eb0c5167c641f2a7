package org.localityplan.desktop.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartViewer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localityplan.chart.BridgeChart;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.GivenSeries;
import org.localityplan.chart.spc.GivenControl;
import org.localityplan.chart.spc.SpcChart;
import org.localityplan.chart.trend.TrendChart;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ChartOnScreenTest {

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void drawsMonthsTheSecondTimeAsTheFirst() {
        looksTheSameTwice(TrendChart.of(GivenSeries.monthly(), ChartStyle.LIGHT.scaled(1.5)));
    }

    @Test
    void drawsValuesOfYearsTheSecondTimeAsTheFirst() {
        looksTheSameTwice(TrendChart.of(GivenSeries.yearly(), ChartStyle.DARK));
    }

    @Test
    void drawsBridgeTheSecondTimeAsTheFirst() {
        looksTheSameTwice(BridgeChart.of(GivenSeries.bridge(), ChartStyle.LIGHT));
    }

    /// The names at the ends of the lines are whole: the ink ends at the same column.
    @Test
    void drawsOnTheScreenWhatItDrawsOnPaper() {
        var screen = onScreen(() -> picture(shown(TrendChart.of(GivenSeries.monthly(), ChartStyle.LIGHT))));
        var paper = ChartImage.pixels(TrendChart.of(GivenSeries.monthly(), ChartStyle.LIGHT), 640, 260, 1);
        assertThat(rightmostInk(screen)).isCloseTo(rightmostInk(paper), within(6));
    }

    @Test
    void drawsControlChartTheSecondTimeAsTheFirst() {
        looksTheSameTwice(SpcChart.of(GivenControl.waiting().withEvents(GivenControl.events()), ChartStyle.DARK));
    }

    @Test
    void marksThePointThatIsWalkedTo() {
        var chart = SpcChart.of(GivenControl.points(12), ChartStyle.LIGHT);
        var viewer = onScreen(() -> shown(chart));
        var before = onScreen(() -> picture(viewer));
        onScreen(() -> {
            chart.getXYPlot().setDomainCrosshairLockedOnData(false);
            chart.getXYPlot().setDomainCrosshairVisible(true);
            chart.getXYPlot().setDomainCrosshairValue((double) GivenControl.month(4).end().toEpochDay());
            return viewer;
        });
        assertThat(different(before, onScreen(() -> picture(viewer)))).as("pixels of a line").isBetween(150L, 800L);
    }

    private static int rightmostInk(BufferedImage image) {
        return IntStream.range(0, image.getWidth())
                .filter(x -> IntStream.range(0, image.getHeight())
                        .anyMatch(y -> (image.getRGB(x, y) & 0xff) < 0xa0))
                .max()
                .orElseThrow();
    }

    private static void looksTheSameTwice(JFreeChart chart) {
        var viewer = onScreen(() -> shown(chart));
        var once = onScreen(() -> picture(viewer));
        onScreen(() -> {
            viewer.getCanvas().draw();
            return viewer;
        });
        var again = onScreen(() -> picture(viewer));
        assertThat(different(once, again)).as("pixels that differ").isZero();
    }

    private static ChartViewer shown(JFreeChart chart) {
        var viewer = new ChartViewer(chart);
        var root = new StackPane(viewer);
        new Scene(root, 640, 260);
        root.applyCss();
        root.layout();
        return viewer;
    }

    private static BufferedImage picture(ChartViewer viewer) {
        return SwingFXUtils.fromFXImage(viewer.snapshot(null, null), null);
    }

    private static long different(BufferedImage one, BufferedImage other) {
        return IntStream.range(0, one.getWidth() * one.getHeight())
                .filter(i -> one.getRGB(i % one.getWidth(), i / one.getWidth()) != other.getRGB(i % one.getWidth(),
                        i / one.getWidth()))
                .count();
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }
}
