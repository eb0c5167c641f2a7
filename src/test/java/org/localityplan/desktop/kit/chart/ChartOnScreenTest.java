package org.localityplan.desktop.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.concurrent.Callable;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartViewer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localityplan.chart.BridgeChart;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.GivenSeries;
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

    private static void looksTheSameTwice(JFreeChart chart) {
        var viewer = onScreen(() -> shown(chart));
        var once = onScreen(() -> picture(viewer));
        onScreen(() -> {
            viewer.getCanvas().draw();
            return viewer;
        });
        var again = onScreen(() -> picture(viewer));
        assertThat(pixels(again)).isEqualTo(pixels(once));
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

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }
}
