package org.localityplan.chart.plot;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;

/// A line with a head at its end: straight, or in a bow.
///
/// @param line the way
/// @param tip where the head points to
/// @param from whence the last bit of the way comes, which the head follows
public record Arrow(Shape line, Point2D tip, Point2D from) {

    private static final double HEAD = 0.5;
    private static final double SPREAD = 0.45;

    /// Along a line of writing.
    public static Arrow straight(double from, double to, double y) {
        return new Arrow(
                new Line2D.Double(from, y, to, y), new Point2D.Double(to, y), new Point2D.Double(from, y));
    }

    /// In a bow over or below a line of writing.
    ///
    /// @param rise how far it stands off in its middle; negative for below
    public static Arrow bow(double from, double to, double y, double rise) {
        Point2D control = new Point2D.Double((from + to) / 2, y - 2 * rise);
        return new Arrow(
                new QuadCurve2D.Double(from, y, control.getX(), control.getY(), to, y),
                new Point2D.Double(to, y),
                control);
    }

    public void draw(Pen pen, Color colour) {
        pen.stroke(line, colour, pen.style().line(1.6));
        pen.fill(head(pen.em(HEAD)), colour);
    }

    private Shape head(double length) {
        double angle = Math.atan2(tip.getY() - from.getY(), tip.getX() - from.getX());
        Path2D head = new Path2D.Double();
        head.moveTo(tip.getX(), tip.getY());
        for (double side : new double[] {SPREAD, -SPREAD}) {
            head.lineTo(
                    tip.getX() - length * Math.cos(angle + side), tip.getY() - length * Math.sin(angle + side));
        }
        head.closePath();
        return head;
    }
}
