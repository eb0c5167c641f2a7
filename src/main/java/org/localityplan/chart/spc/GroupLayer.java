package org.localityplan.chart.spc;

import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.domain.measure.spc.Limits;
import org.localityplan.domain.measure.spc.XmrChart;

/// Mean and limits of each baseline; they break where the baseline changes, with a thin line there.
record GroupLayer(ControlSeries content) implements Layer {

    @Override
    public void draw(Pen pen) {
        content.judged().groups().stream()
                .filter(content::hasLimits)
                .forEach(group -> drawLimits(
                        pen, group.limits(), pen.x(first(group)) - reach(pen), pen.x(end(group)) + reach(pen)));
        BaselineChange.of(content).forEach(change -> drawChange(pen, change.x(pen)));
    }

    /// How far the lines go on beyond the points of their group, so that a gap remains between two groups.
    private double reach(Pen pen) {
        int slots = content.time().slots().size();
        double between = (pen.x(content.time().slots().getLast().at())
                - pen.x(content.time().slots().getFirst().at()))
                / Math.max(1, slots - 1);
        return Math.min(pen.em(0.5), between * 0.35);
    }

    private LocalDate first(XmrChart.Group group) {
        return content.at(group.first());
    }

    private LocalDate end(XmrChart.Group group) {
        return content.at(content.judged().points().get(group.index() + group.n() - 1).date());
    }

    private static void drawLimits(Pen pen, Limits limits, double from, double to) {
        Line2D span = new Line2D.Double(from, 0, to, 0);
        level(pen, span, limits.mean(), pen.style().line(1.1));
        level(pen, span, limits.upper(), pen.style().dotted(1.4));
        level(pen, span, limits.lower(), pen.style().dotted(1.4));
    }

    private static void level(Pen pen, Line2D span, BigDecimal value, Stroke stroke) {
        double y = pen.y(value.doubleValue());
        pen.stroke(new Line2D.Double(span.getX1(), y, span.getX2(), y), pen.style().palette().muted(), stroke);
    }

    /// A thin line half-way between two groups.
    private static void drawChange(Pen pen, double x) {
        Line2D down = new Line2D.Double(x, pen.area().getMinY(), x, pen.area().getMaxY());
        pen.upright(x, down, pen.style().palette().muted(), pen.style().line(0.5));
    }
}
