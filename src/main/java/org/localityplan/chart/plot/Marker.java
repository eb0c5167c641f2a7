package org.localityplan.chart.plot;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The shapes of points. Each can be told from the others without colour.
public enum Marker {
    DOT,
    RING,
    DIAMOND,
    HOLLOW_DIAMOND,
    SQUARE;

    private static final double DIAMOND_REACH = 1.3;
    private static final double SQUARE_REACH = 0.9;

    /// The outline round a point.
    ///
    /// @param size the width of a dot; the others look as large
    public Shape at(double x, double y, double size) {
        double half = size / 2;
        return switch (this) {
            case DOT, RING -> new Ellipse2D.Double(x - half, y - half, size, size);
            case DIAMOND, HOLLOW_DIAMOND -> diamond(x, y, half * DIAMOND_REACH);
            case SQUARE -> {
                double side = size * SQUARE_REACH;
                yield new Rectangle2D.Double(x - side / 2, y - side / 2, side, side);
            }
        };
    }

    /// Whether only its edge has the colour of the point.
    public boolean hollow() {
        return this == RING || this == HOLLOW_DIAMOND;
    }

    private static Shape diamond(double x, double y, double reach) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - reach);
        path.lineTo(x + reach, y);
        path.lineTo(x, y + reach);
        path.lineTo(x - reach, y);
        path.closePath();
        return path;
    }
}
