package org.localityplan.chart.risk;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.EndLabels;
import org.localityplan.chart.plot.Key;
import org.localityplan.chart.plot.LayeredPlot;
import org.localityplan.domain.register.RiskMatrix;

/// Risks on five steps of likelihood by five of impact: in each cell how many there are and their letters, in its corner its
/// score, and a heavy line round the cells that the board wants to hear of.
public final class MatrixChart {

    private MatrixChart() {}

    public static JFreeChart of(RiskMatrix matrix, ChartStyle style) {
        LayeredPlot.Frame frame = LayeredPlot.Frame.of("", new EndLabels(List.of()), new Key(List.of()));
        LayeredPlot plot = new LayeredPlot(frame, hidden(), hidden(), style);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(false);
        plot.add(new GroundLayer(matrix)).add(new CellLayer(matrix)).add(new AppetiteLayer(matrix));
        return ChartImage.chart(plot, style);
    }

    private static NumberAxis hidden() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, 1);
        axis.setVisible(false);
        return axis;
    }
}
