package org.localityplan.speed;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.trend.TrendChart;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.intake.sample.SamplePlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to build and draw a chart off the screen: the longest series of the sample.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChartBench {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 360;

    private final MeasureHistory longest = SamplePlan.read().plan().measures().stream()
            .max(Comparator.comparingInt(each -> each.totals().size()))
            .orElseThrow();

    @Benchmark
    public BufferedImage drawsTrend() {
        return ChartImage.pixels(TrendChart.of(longest, ChartStyle.LIGHT), WIDTH, HEIGHT, 1);
    }

    @Benchmark
    public String writesTrendAsSvg() {
        return ChartImage.svg(TrendChart.of(longest, ChartStyle.PRINT), WIDTH, HEIGHT);
    }
}
