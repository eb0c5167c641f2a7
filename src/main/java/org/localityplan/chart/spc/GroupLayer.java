package org.localityplan.chart.spc;

import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.measure.spc.Limits;
import org.localityplan.domain.measure.spc.XmrChart;

/// Mean and limits of each baseline; they break where the baseline changes, and it is said there since when they hold.
record GroupLayer(ControlSeries content) implements Layer {

    @Override
    public void draw(Pen pen) {
        List<XmrChart.Group> groups = content.judged().groups();
        for (int i = 0; i < groups.size(); i++) {
            XmrChart.Group group = groups.get(i);
            if (content.hasLimits(group)) {
                drawLimits(pen, group.limits(), pen.x(first(group)) - reach(pen), pen.x(end(group)) + reach(pen));
            }
            if (i > 0 && !content.breaks().part(end(groups.get(i - 1)), first(group))) {
                drawChange(pen, groups.get(i - 1), group);
            }
        }
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

    /// A thin line half-way between the two groups, with the period from which the new lines hold.
    private void drawChange(Pen pen, XmrChart.Group before, XmrChart.Group after) {
        double x = (pen.x(end(before)) + pen.x(first(after))) / 2;
        Line2D down = new Line2D.Double(x, pen.area().getMinY(), x, pen.area().getMaxY());
        pen.upright(x, down, pen.style().palette().muted(), pen.style().line(0.5));
        String words = "new baseline " + content.time().label(after.first());
        Words printed = Words.muted(words, pen.style());
        boolean right = x + printed.width() + pen.em(0.5) < pen.area().getMaxX();
        double left = right ? x + pen.em(0.35) : x - pen.em(0.35) - printed.width();
        pen.write(printed, left, pen.area().getMaxY() - pen.em(0.7));
    }
}
