package org.localityplan.chart;

import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// A line without axes or words, small enough to stand beside a number; its last point is marked.
public final class Sparkline {

    private Sparkline() {}

    /// The line through the values, oldest first; it breaks where there is none.
    public static JFreeChart of(List<OptionalDouble> values, ChartStyle style) {
        XYSeries series = new XYSeries("values");
        for (int i = 0; i < values.size(); i++) {
            series.add(i, values.get(i).orElse(Double.NaN));
        }
        XYPlot plot = new XYPlot(new XYSeriesCollection(series), bare(), bare(), new LastPoint(values.size() - 1));
        plot.getRenderer().setSeriesPaint(0, style.palette().own());
        plot.getRenderer().setSeriesStroke(0, style.line(1.8));
        double size = style.textSize() / 2;
        plot.getRenderer().setSeriesShape(0, new Ellipse2D.Double(-size / 2, -size / 2, size, size));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = ChartImage.chart(plot, style);
        plot.setNoDataMessage("");
        return chart;
    }

    private static NumberAxis bare() {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setAutoRangeIncludesZero(false);
        axis.setLowerMargin(0.2);
        axis.setUpperMargin(0.2);
        return axis;
    }

    /// A line with a point at its end only.
    @SuppressWarnings("serial") // charts are never serialised
    private static final class LastPoint extends XYLineAndShapeRenderer {
        private final int last;

        LastPoint(int last) {
            super(true, false);
            this.last = last;
            setDrawSeriesLineAsPath(true);
        }

        @Override
        public boolean getItemShapeVisible(int series, int item) {
            return item == last;
        }
    }
}
