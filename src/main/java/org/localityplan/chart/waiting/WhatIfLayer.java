package org.localityplan.chart.waiting;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Marker;
import org.localityplan.chart.plot.Pen;
import org.localityplan.domain.waiting.outlook.Comparison;
import org.localityplan.domain.waiting.outlook.WhatIf.End;
import org.localityplan.domain.waiting.outlook.WhatIf.Projection;

/// The two lines of a what-if; a point marks where a list clears.
record WhatIfLayer(Comparison comparison) implements Layer {

    private static final double STRAIGHT = 1e-6;

    @Override
    public void draw(Pen pen) {
        if (comparison.changed()) {
            draw(pen, comparison.asNow(), pen.style().palette().comparator(), pen.style().dotted(2));
        }
        draw(pen, comparison.tried(), pen.style().palette().own(), pen.style().line(2));
    }

    private void draw(Pen pen, Projection.Sizes sizes, Color colour, Stroke stroke) {
        int last = Math.min(comparison.weeks(), sizes.sizes().size() - 1);
        Path2D line = new Path2D.Double();
        Point2D start = at(pen, sizes, 0);
        line.moveTo(start.getX(), start.getY());
        for (int week = 1; week <= last; week++) {
            if (week == last || turns(sizes, week)) {
                Point2D at = at(pen, sizes, week);
                line.lineTo(at.getX(), at.getY());
            }
        }
        pen.stroke(line, colour, stroke);
        pen.mark(Marker.DOT, start, pen.em(0.54), colour);
        if (sizes.end() instanceof End.Clears) {
            pen.mark(Marker.DOT, at(pen, sizes, last), pen.em(0.7), colour);
        }
    }

    /// Whether the line changes its direction there: on paper, where places are rounded, more points would make it wobble.
    private static boolean turns(Projection.Sizes sizes, int week) {
        double before = sizes.sizes().get(week) - sizes.sizes().get(week - 1);
        double after = sizes.sizes().get(week + 1) - sizes.sizes().get(week);
        return Math.abs(after - before) > STRAIGHT;
    }

    private static Point2D at(Pen pen, Projection.Sizes sizes, int week) {
        return new Point2D.Double(
                pen.x(sizes.from().plusWeeks(week)), pen.y(sizes.sizes().get(week)));
    }
}
