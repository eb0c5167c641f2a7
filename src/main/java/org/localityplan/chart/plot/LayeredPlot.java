package org.localityplan.chart.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;
import org.localityplan.chart.ChartStyle;

/// A plot drawn in layers, with what frames it.
@SuppressWarnings("serial") // charts are never serialised
public final class LayeredPlot extends XYPlot {

    private static final double METHOD_LINE = 1.4;
    /// The share of the height that is left for the axes with their labels.
    private static final double LEAST = 0.56;

    private final transient Frame frame;
    private final transient List<Layer> layers;
    private final transient ChartStyle style;

    /// What stands round the axes.
    ///
    /// @param method how the chart is made, in a line above it; may be empty
    /// @param room kept free round the axes, in pixels, beside what method, labels and key need
    /// @param labels names at the right
    /// @param key what stands below
    public record Frame(String method, RectangleInsets room, EndLabels labels, Key key) {

        public static Frame of(String method, EndLabels labels, Key key) {
            return new Frame(method, RectangleInsets.ZERO_INSETS, labels, key);
        }

        /// The same with room kept above, at the left and at the right of the axes.
        public Frame with(double above, double left, double right) {
            return new Frame(method, new RectangleInsets(above, left, 0, right), labels, key);
        }
    }

    /// What remains for the axes.
    private record Room(Rectangle2D axes, List<String> method, double key) {}

    public LayeredPlot(Frame frame, NumberAxis across, NumberAxis up, ChartStyle style) {
        this.frame = frame;
        this.layers = new ArrayList<>();
        this.style = style;
        // It draws nothing but the gridlines: the library leaves them out where there is no renderer
        setRenderer(new XYLineAndShapeRenderer());
        setDomainAxis(across);
        setRangeAxis(up);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setInsets(new RectangleInsets(style.textSize() * 0.75, 0, 0, 4));
        setDomainGridlinesVisible(false);
        setRangeGridlinePaint(style.palette().grid());
        setRangeGridlineStroke(style.line(1));
    }

    /// Draws this over what was added before.
    public LayeredPlot add(Layer layer) {
        layers.add(layer);
        return this;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo wanted) {
        Room room = room(area);
        PlotRenderingInfo drawn = wanted == null ? new PlotRenderingInfo(null) : wanted;
        super.draw(graphics, room.axes(), anchor, parent, drawn);
        Pen pen = new Pen(graphics, drawn.getDataArea(), this, style);
        layers.forEach(layer -> layer.draw(pen));
        frame.labels().draw(pen);
        drawFrame(pen, area, room);
    }

    /// The library cuts off the outer half of the lines at the edges.
    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the library declares it
    protected void drawRangeGridlines(Graphics2D graphics, Rectangle2D area, List ticks) {
        Shape clip = graphics.getClip();
        graphics.setClip(new Rectangle2D.Double(
                area.getX() - 1, area.getY() - 1, area.getWidth() + 2, area.getHeight() + 2));
        super.drawRangeGridlines(graphics, area, ticks);
        graphics.setClip(clip);
    }

    @Override
    protected void drawNoDataMessage(Graphics2D graphics, Rectangle2D area) {
        // The library sees no series here, but there are layers
    }

    private Room room(Rectangle2D area) {
        List<String> method = frame.method().isEmpty() ? List.of() : style.lines(frame.method(), area.getWidth());
        double top = style.textSize() * method.size() * METHOD_LINE + frame.room().getTop();
        double key = keyHeight(area, top);
        Rectangle2D axes = new Rectangle2D.Double(
                area.getX() + frame.room().getLeft(),
                area.getY() + top,
                area.getWidth() - frame.room().getLeft() - frame.room().getRight() - frame.labels().room(),
                area.getHeight() - top - key);
        return new Room(axes, method, key);
    }

    /// Where a key would take too much of the height there is none: what is shown goes before what explains it.
    private double keyHeight(Rectangle2D area, double top) {
        double key = frame.key().height(area.getWidth() - style.textSize(), style);
        boolean fits = area.getHeight() - top - key >= area.getHeight() * LEAST;
        return fits && key > 0 ? key + style.textSize() * 0.4 : 0;
    }

    private void drawFrame(Pen pen, Rectangle2D area, Room room) {
        double left = area.getX() + style.textSize() * 0.5;
        for (int i = 0; i < room.method().size(); i++) {
            double y = area.getY() + style.textSize() * METHOD_LINE * (i + 0.5);
            pen.write(Words.muted(room.method().get(i), style), left, y);
        }
        if (room.key() > 0) {
            Point2D corner = new Point2D.Double(left, area.getMaxY() - room.key() + style.textSize() * 0.4);
            frame.key().draw(pen, corner, area.getWidth() - style.textSize());
        }
    }
}
