package org.localityplan.chart.waiting;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Marker;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.Spoken;

/// The columns of a flow chart and, over them, what they do not explain.
record FlowLayer(List<Movement> movements) implements Layer {

    private static final double WIDEST = 3;
    private static final double SHARE = 0.55;
    private static final double WORDS_OFF = 1;

    @Override
    public void draw(Pen pen) {
        double width = width(pen);
        movements.forEach(each -> drawColumns(pen, each, width));
        Line2D nought = new Line2D.Double(pen.area().getMinX(), pen.y(0), pen.area().getMaxX(), pen.y(0));
        pen.stroke(nought, pen.style().palette().muted(), pen.style().line(1));
        movements.stream().filter(each -> each.unexplained() != 0).forEach(each -> drawUnexplained(pen, each));
    }

    /// Columns never touch each other, however near two counts are.
    private double width(Pen pen) {
        double nearest = pen.em(WIDEST) / SHARE;
        for (int i = 1; i < movements.size(); i++) {
            nearest = Math.min(nearest, pen.x(movements.get(i).at()) - pen.x(movements.get(i - 1).at()));
        }
        return Math.max(1, nearest * SHARE);
    }

    private static void drawColumns(Pen pen, Movement movement, double width) {
        double left = pen.x(movement.at()) - width / 2;
        int completed = movement.flow().completed();
        int gone = completed + movement.flow().removed();
        Color own = pen.style().palette().own();
        Color faint = pen.style().faint(own);
        column(pen, new Line2D.Double(left, 0, left + width, movement.flow().added()))
                .ifPresent(column -> pen.fill(column, own));
        column(pen, new Line2D.Double(left, -completed, left + width, 0)).ifPresent(column -> pen.fill(column, faint));
        column(pen, new Line2D.Double(left, -gone, left + width, -completed))
                .ifPresent(column -> pen.stroke(column, faint, pen.style().line(1)));
    }

    /// @param span from the left to the right in pixels, from the lower to the upper number of people
    private static Optional<Rectangle2D> column(Pen pen, Line2D span) {
        double upper = pen.y(span.getY2());
        double height = pen.y(span.getY1()) - upper;
        return height > 0
                ? Optional.of(new Rectangle2D.Double(span.getX1(), upper, span.getX2() - span.getX1(), height))
                : Optional.empty();
    }

    private static void drawUnexplained(Pen pen, Movement movement) {
        Point2D at = new Point2D.Double(pen.x(movement.at()), pen.y(movement.unexplained()));
        Point2D edge = new Point2D.Double(at.getX(), at.getY());
        pen.mark(Marker.DIAMOND, edge, pen.em(1), pen.style().palette().ground());
        pen.mark(Marker.DIAMOND, at, pen.em(0.75), pen.style().palette().concern());
        boolean more = movement.unexplained() > 0;
        Words words = Words.strong(
                (more ? "+" : "") + Spoken.number(movement.unexplained()), pen.style().palette().concern(),
                pen.style());
        pen.centre(words, at.getX(), at.getY() + pen.em(more ? -WORDS_OFF : WORDS_OFF));
    }
}
