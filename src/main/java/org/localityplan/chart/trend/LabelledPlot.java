package org.localityplan.chart.trend;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Axes;
import org.localityplan.chart.plot.Breaks;
import org.localityplan.chart.plot.EndLabels;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.chart.trend.Trend.Line;
import org.localityplan.chart.trend.Trend.Reading;

/// A plot whose lines are named at their right end, where there is room kept for the names; names never overlap.
@SuppressWarnings("serial") // charts are never serialised
final class LabelledPlot extends XYPlot {
    private final transient ChartStyle style;
    private final transient EndLabels labels;
    private final transient Breaks breaks;

    LabelledPlot(XYDataset series, Trend trend, ChartStyle style) {
        this.style = style;
        Numbers numbers = Numbers.of(trend.unit());
        labels = new EndLabels(
                trend.lines().stream().map(line -> label(line, numbers)).toList());
        breaks = trend.breaks();
        setDataset(series);
        if (!trend.lines().isEmpty()) {
            setDomainAxis(Axes.time(trend.time(), trend.few() ? 0.07 : 0.03, style));
            setRangeAxis(valueAxis(trend));
        }
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setInsets(new RectangleInsets(style.textSize() * 0.75, 0, 0, 4));
        setDomainGridlinesVisible(false);
        setRangeGridlinePaint(style.palette().grid());
        setRangeGridlineStroke(style.line(1));
    }

    @Override
    public void draw(
            Graphics2D graphics,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo wanted) {
        Rectangle2D left = new Rectangle2D.Double(
                area.getX(), area.getY(), area.getWidth() - labels.room(), area.getHeight());
        PlotRenderingInfo drawn = wanted == null ? new PlotRenderingInfo(null) : wanted;
        super.draw(graphics, left, anchor, parent, drawn);
        Pen pen = new Pen(graphics, drawn.getDataArea(), this, style);
        breaks.draw(pen);
        labels.draw(pen);
    }

    private EndLabels.Label label(Line line, Numbers numbers) {
        Reading.Known last = line.last().orElseThrow();
        String text = (line.name() + " " + numbers.print(last.value())).strip();
        Words words = switch (line.role()) {
            case OWN -> Words.strong(text, style.palette().own(), style);
            case COMPARATOR -> Words.muted(text, style);
            case TARGET -> Words.regular(text, style.palette().target(), style);
        };
        return new EndLabels.Label(words, last.at().toEpochDay(), last.value().doubleValue());
    }

    private NumberAxis valueAxis(Trend trend) {
        double[] values = trend.lines().stream()
                .flatMap(line -> line.readings().stream())
                .filter(Reading.Known.class::isInstance)
                .mapToDouble(reading -> ((Reading.Known) reading).value().doubleValue())
                .sorted()
                .toArray();
        double highest = values[values.length - 1];
        double lowest = values[0] > 0 && values[0] < highest / 2 ? 0 : values[0];
        Range padded = Range.expand(new Range(lowest, highest), lowest == 0 ? 0 : 0.06, trend.few() ? 0.16 : 0.06);
        return Axes.values(padded.getLowerBound(), padded.getUpperBound(), Numbers.of(trend.unit()), style);
    }
}
