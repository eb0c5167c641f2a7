package org.localityplan.chart.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.localityplan.chart.ChartStyle;

/// Draws on a plot whose axes are known: turns days and values into places, and places into ink.
public final class Pen {

    /// From the middle of a line of text to its baseline, in heights of the text.
    private static final double TO_BASELINE = 0.36;

    private final Graphics2D graphics;
    private final Rectangle2D area;
    private final XYPlot plot;
    private final ChartStyle style;

    public Pen(Graphics2D graphics, Rectangle2D area, XYPlot plot, ChartStyle style) {
        this.graphics = graphics;
        this.area = area;
        this.plot = plot;
        this.style = style;
    }

    public ChartStyle style() {
        return style;
    }

    /// Between the axes.
    public Rectangle2D area() {
        return area;
    }

    public double x(double value) {
        return plot.getDomainAxis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    public double x(LocalDate day) {
        return x((double) day.toEpochDay());
    }

    public double y(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    /// So many heights of text.
    public double em(double share) {
        return style.textSize() * share;
    }

    public void stroke(Shape shape, Color colour, Stroke stroke) {
        graphics.setPaint(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    public void fill(Shape shape, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }

    /// A line straight down.
    public void upright(double x, Line2D ends, Color colour, Stroke stroke) {
        stroke(new Line2D.Double(x, ends.getY1(), x, ends.getY2()), colour, stroke);
    }

    /// A point with an edge of ground round it, so that it stands off its line.
    public void mark(Marker marker, Point2D at, double size, Color colour) {
        Shape shape = marker.at(at.getX(), at.getY(), size);
        if (marker.hollow()) {
            fill(shape, style.palette().ground());
            stroke(shape, colour, style.line(1.5));
        } else {
            fill(shape, colour);
        }
    }

    /// Text that begins at the place; the place is on the middle of the line.
    public void write(Words words, double x, double y) {
        graphics.setFont(words.font());
        graphics.setPaint(words.colour());
        graphics.drawString(words.text(), (float) x, (float) (y + words.font().getSize2D() * TO_BASELINE));
    }

    /// The same with ground behind it, so that no line goes through it.
    public void over(Words words, double x, double y) {
        fill(new Rectangle2D.Double(x - 2, y - em(0.6), words.width() + 4, em(1.2)), style.palette().ground());
        write(words, x, y);
    }

    /// Text round a place, kept between left and right edge of the area, with ground behind it.
    public void centre(Words words, double x, double y) {
        double width = words.width();
        double left = Math.max(area.getMinX(), Math.min(x - width / 2, area.getMaxX() - width));
        over(words, left, y);
    }
}
