package org.localityplan.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.chart.ChartStyle;
import org.localityplan.domain.measure.Unit;

class ValueStepsTest {

    private static final ChartStyle STYLE = ChartStyle.PRINT;

    @ParameterizedTest(name = "{0} pixels high: {1} labels")
    @CsvSource({"300, 6", "90, 6", "60, 3", "30, 2", "12, 1"})
    void labelsOfALowChartDoNotTouch(double height, int labels) {
        NumberAxis axis = Axes.values(88, 98, Numbers.of(Unit.PERCENT), STYLE);
        List<Double> at = ticks(axis, height);
        assertThat(at).hasSize(labels).first().isEqualTo(axis.getLowerBound());
        double pixels = height / axis.getRange().getLength();
        assertThat(IntStream.range(1, at.size()).mapToDouble(i -> (at.get(i) - at.get(i - 1)) * pixels))
                .allMatch(apart -> apart >= STYLE.textSize());
    }

    private static List<Double> ticks(NumberAxis axis, double height) {
        var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        List<?> ticks = axis.refreshTicks(
                graphics, new AxisState(), new Rectangle2D.Double(0, 0, 400, height), RectangleEdge.LEFT);
        return ticks.stream().map(tick -> ((NumberTick) tick).getNumber().doubleValue()).toList();
    }
}
