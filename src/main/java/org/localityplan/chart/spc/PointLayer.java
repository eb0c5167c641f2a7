package org.localityplan.chart.spc;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Marker;
import org.localityplan.chart.plot.Pen;
import org.localityplan.domain.measure.spc.Kind;
import org.localityplan.domain.measure.spc.XmrChart;

/// The points and the line through them; marks have a meaning only where there are limits.
record PointLayer(ControlSeries content) implements Layer {

    private static final int MANY = 36;

    @Override
    public void draw(Pen pen) {
        drawLine(pen);
        List<XmrChart.Point> points = content.judged().points();
        double size = pen.em(points.size() > MANY ? 0.52 : 0.64);
        for (XmrChart.Group group : content.judged().groups()) {
            boolean judged = content.hasLimits(group);
            for (XmrChart.Point point : points.subList(group.index(), group.index() + group.n())) {
                Point2D at = at(pen, point);
                if (judged) {
                    pen.mark(marker(point.kind()), at, size, colour(point.kind(), pen.style()));
                } else {
                    pen.mark(Marker.DOT, at, size * 0.85, pen.style().palette().own());
                }
            }
        }
    }

    static Marker marker(Kind kind) {
        return switch (kind) {
            case COMMON -> Marker.RING;
            case IMPROVEMENT -> Marker.DOT;
            case CONCERN -> Marker.DIAMOND;
            case NEUTRAL -> Marker.SQUARE;
        };
    }

    static Color colour(Kind kind, ChartStyle style) {
        return switch (kind) {
            case COMMON -> style.palette().common();
            case IMPROVEMENT -> style.palette().improvement();
            case CONCERN -> style.palette().concern();
            case NEUTRAL -> style.palette().change();
        };
    }

    private void drawLine(Pen pen) {
        Path2D line = new Path2D.Double();
        List<XmrChart.Point> points = content.judged().points();
        for (int i = 0; i < points.size(); i++) {
            Point2D at = at(pen, points.get(i));
            if (i == 0 || parted(points.get(i - 1), points.get(i))) {
                line.moveTo(at.getX(), at.getY());
            } else {
                line.lineTo(at.getX(), at.getY());
            }
        }
        pen.stroke(line, pen.style().palette().line(), pen.style().line(1.4));
    }

    private boolean parted(XmrChart.Point before, XmrChart.Point after) {
        return content.breaks().part(before.date(), after.date()) || content.time().skips(before.date(), after.date());
    }

    private Point2D at(Pen pen, XmrChart.Point point) {
        return new Point2D.Double(pen.x(content.at(point.date())), pen.y(point.value().doubleValue()));
    }
}
