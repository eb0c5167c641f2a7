package org.localityplan.chart.trend;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.trend.Trend.Line;
import org.localityplan.chart.trend.Trend.Reading;
import org.localityplan.chart.trend.Trend.Role;
import org.localityplan.domain.measure.Unit;

/// A plot whose lines are named at their right end, where there is room kept for the names; names never overlap.
@SuppressWarnings("serial") // charts are never serialised
final class LabelledPlot extends XYPlot {
    private static final double OFFSET = 8;
    /// The screen draws a text a little wider than it measures.
    private static final double SLACK = 1.05;

    private final transient ChartStyle style;
    private final transient List<Label> labels;

    /// A name beside the end of its line.
    private record Label(String text, Color colour, boolean strong, double day, double value) {}

    /// A label and the height at which it is printed.
    private record Placed(Label label, double y) {}

    LabelledPlot(XYDataset series, Trend trend, ChartStyle style) {
        this.style = style;
        labels = trend.lines().stream().map(line -> label(line, trend.unit())).toList();
        setDataset(series);
        if (!labels.isEmpty()) {
            setDomainAxis(Axes.time(trend.periods(), trend.few() ? 0.07 : 0.03, style));
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
        double room = labels.stream().mapToDouble(this::width).max().orElse(0) * SLACK + OFFSET + 2;
        Rectangle2D left = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - room, area.getHeight());
        PlotRenderingInfo drawn = wanted == null ? new PlotRenderingInfo(null) : wanted;
        super.draw(graphics, left, anchor, parent, drawn);
        if (!labels.isEmpty()) {
            drawLabels(graphics, drawn.getDataArea());
        }
    }

    private double width(Label label) {
        return ChartStyle.width(label.text(), label.strong() ? style.strong() : style.regular());
    }

    private void drawLabels(Graphics2D graphics, Rectangle2D area) {
        for (Placed placed : placed(area)) {
            Label label = placed.label();
            drawLeader(graphics, area, placed);
            graphics.setFont(label.strong() ? style.strong() : style.regular());
            graphics.setPaint(label.colour());
            float baseline = (float) (placed.y() + style.textSize() * 0.36);
            graphics.drawString(label.text(), (float) (area.getMaxX() + OFFSET), baseline);
        }
    }

    /// A thin line from the end of a line to its name, where the one does not lie beside the other.
    private void drawLeader(Graphics2D graphics, Rectangle2D area, Placed placed) {
        double x = getDomainAxis().valueToJava2D(placed.label().day(), area, RectangleEdge.BOTTOM);
        double y = y(placed.label(), area);
        if (area.getMaxX() - x > style.textSize() * 3 || Math.abs(y - placed.y()) > style.textSize() / 2) {
            graphics.setPaint(style.palette().grid().darker());
            graphics.setStroke(style.line(0.75));
            graphics.draw(new Line2D.Double(x + style.textSize() / 2, y, area.getMaxX() + OFFSET - 2, placed.y()));
        }
    }

    private double y(Label label, Rectangle2D area) {
        return getRangeAxis().valueToJava2D(label.value(), area, RectangleEdge.LEFT);
    }

    /// Each label as near to the end of its line as the others allow.
    private List<Placed> placed(Rectangle2D area) {
        double gap = style.textSize() * 1.25;
        List<Label> downwards = labels.stream()
                .sorted(Comparator.comparingDouble(label -> y(label, area)))
                .toList();
        double[] heights = downwards.stream().mapToDouble(label -> y(label, area)).toArray();
        for (int round = 0; round < 50; round++) {
            for (int i = 1; i < heights.length; i++) {
                double overlap = gap - (heights[i] - heights[i - 1]);
                if (overlap > 0) {
                    heights[i - 1] -= overlap / 2;
                    heights[i] += overlap / 2;
                }
            }
        }
        double below = heights.length == 0 ? 0 : Math.max(0, heights[heights.length - 1] - area.getMaxY());
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            placed.add(new Placed(downwards.get(i), heights[i] - below));
        }
        return placed;
    }

    private Label label(Line line, Unit unit) {
        Reading.Known last = line.last().orElseThrow();
        BigDecimal value = last.value();
        String text = (line.name() + " " + number(value, unit)).strip();
        Color colour = switch (line.role()) {
            case OWN -> style.palette().own();
            case COMPARATOR -> style.palette().muted();
            case TARGET -> style.palette().target();
        };
        return new Label(text, colour, line.role() == Role.OWN, last.at().toEpochDay(), value.doubleValue());
    }

    private static String number(BigDecimal value, Unit unit) {
        return switch (unit) {
            case PERCENT -> unit.print(value);
            case WEEKS, DAYS -> Unit.COUNT.number(value) + " " + unit.words();
            case SCORE, PER_100_000, COUNT, RATE -> unit.number(value);
        };
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
        return Axes.values(padded.getLowerBound(), padded.getUpperBound(), trend.unit(), style);
    }
}
