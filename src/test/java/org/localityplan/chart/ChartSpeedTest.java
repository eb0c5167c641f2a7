package org.localityplan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.localityplan.chart.spc.ControlSeries;
import org.localityplan.chart.spc.GivenControl;
import org.localityplan.chart.spc.SpcChart;

/// The quickest of several drawings counts: the machine may be busy with other things.
class ChartSpeedTest {

    private static final Duration MOST = Duration.ofMillis(50);
    private static final int ROUNDS = 20;

    @Test
    void drawsSixtyPointsInAnInstant() {
        ControlSeries series = GivenControl.points(60);
        assertThat(quickest(() -> SpcChart.of(series, ChartStyle.LIGHT))).isLessThan(MOST);
    }

    private interface Drawing {
        JFreeChart chart();
    }

    private static Duration quickest(Drawing drawing) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(_ -> time(drawing))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Duration time(Drawing drawing) {
        long start = System.nanoTime();
        assertThat(ChartImage.pixels(drawing.chart(), 640, 300, 1).getWidth()).isEqualTo(640);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
