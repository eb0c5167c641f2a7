package org.localityplan.chart.forecast;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.ValuesBeside.Value;
import org.localityplan.chart.plot.Words;

/// The forecast: its band from the last known value on, hatched so that it shows in greyscale, its middle dotted, and the
/// end of the year.
record FanLayer(Outlook outlook) implements Layer {

    private static final double HATCH = 0.55;

    @Override
    public void draw(Pen pen) {
        if (!outlook.forecast().isEmpty()) {
            List<Point2D> upper = edge(pen, Outlook.Expected::high);
            List<Point2D> lower = edge(pen, Outlook.Expected::low);
            pen.fill(band(upper, lower), pen.style().palette().band());
            drawHatch(pen, upper, lower);
            pen.stroke(path(edge(pen, Outlook.Expected::value)), pen.style().palette().own(), pen.style().dotted(2));
        }
        drawYearEnd(pen);
    }

    /// One edge of the fan; it opens at the last known value.
    private List<Point2D> edge(Pen pen, Function<Outlook.Expected, BigDecimal> value) {
        List<Point2D> points = new ArrayList<>();
        Value last = outlook.history().getLast();
        points.add(at(pen, last.at(), last.value()));
        outlook.forecast().forEach(each -> points.add(at(pen, each.at(), value.apply(each))));
        return points;
    }

    private static Point2D at(Pen pen, LocalDate day, BigDecimal value) {
        return new Point2D.Double(pen.x(day), pen.y(value.doubleValue()));
    }

    private static Path2D band(List<Point2D> upper, List<Point2D> lower) {
        Path2D band = path(upper);
        lower.reversed().forEach(point -> band.lineTo(point.getX(), point.getY()));
        band.closePath();
        return band;
    }

    private static Path2D path(List<Point2D> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        points.forEach(point -> path.lineTo(point.getX(), point.getY()));
        return path;
    }

    /// Upright strokes from edge to edge: they need no clip, which printed pages would turn into a picture.
    private static void drawHatch(Pen pen, List<Point2D> upper, List<Point2D> lower) {
        double end = upper.getLast().getX();
        for (double x = upper.getFirst().getX() + pen.em(HATCH); x < end; x += pen.em(HATCH)) {
            Line2D stroke = new Line2D.Double(x, height(upper, x), x, height(lower, x));
            pen.stroke(stroke, pen.style().faint(pen.style().palette().own()), pen.style().line(0.5));
        }
    }

    private static double height(List<Point2D> edge, double x) {
        for (int i = 1; i < edge.size(); i++) {
            Point2D from = edge.get(i - 1);
            Point2D to = edge.get(i);
            if (x <= to.getX()) {
                return from.getY() + (to.getY() - from.getY()) * (x - from.getX()) / (to.getX() - from.getX());
            }
        }
        return edge.getLast().getY();
    }

    private void drawYearEnd(Pen pen) {
        double x = pen.x(outlook.yearEnd());
        if (x < pen.area().getMinX() || x > pen.area().getMaxX()) {
            return;
        }
        Line2D down = new Line2D.Double(x, pen.area().getMinY(), x, pen.area().getMaxY());
        pen.upright(x, down, pen.style().palette().muted(), pen.style().line(0.9));
        pen.centre(Words.muted("year end" + expected(), pen.style()), x, pen.area().getMinY() - pen.em(0.6));
    }

    private String expected() {
        return outlook.forecast().stream()
                .filter(each -> each.at().equals(outlook.yearEnd()))
                .findFirst()
                .map(each -> ": %s (%s to %s)".formatted(
                        outlook.numbers().print(each.value()),
                        outlook.numbers().number(each.low()),
                        outlook.numbers().print(each.high())))
                .orElse("");
    }
}
