package org.localityplan.chart.waiting;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Marker;
import org.localityplan.chart.plot.Pen;
import org.localityplan.domain.waiting.outlook.Trajectory;

/// The straight way that is planned, and the counts over it.
record AimLayer(Trajectory.Planned planned) implements Layer {

    @Override
    public void draw(Pen pen) {
        drawPlan(pen);
        List<Point2D> counted = planned.points().stream()
                .flatMap(point -> switch (point.actual()) {
                    case Trajectory.Actual.Counted(int people) ->
                        Stream.<Point2D>of(new Point2D.Double(pen.x(point.day()), pen.y(people)));
                    case Trajectory.Actual.ToCome() -> Stream.<Point2D>empty();
                })
                .toList();
        Path2D line = new Path2D.Double();
        for (int i = 0; i < counted.size(); i++) {
            if (i == 0) {
                line.moveTo(counted.get(i).getX(), counted.get(i).getY());
            } else {
                line.lineTo(counted.get(i).getX(), counted.get(i).getY());
            }
        }
        pen.stroke(line, pen.style().palette().own(), pen.style().line(2));
        counted.forEach(at -> pen.mark(Marker.DOT, at, pen.em(0.54), pen.style().palette().own()));
    }

    private void drawPlan(Pen pen) {
        Point2D start = new Point2D.Double(pen.x(planned.aim().from()), pen.y(planned.aim().start()));
        Point2D end = new Point2D.Double(pen.x(planned.aim().by()), pen.y(planned.aim().people()));
        pen.stroke(new Line2D.Double(start, end), pen.style().palette().target(), pen.style().dashed(1.5));
        pen.mark(Marker.HOLLOW_DIAMOND, end, pen.em(0.7), pen.style().palette().target());
    }
}
