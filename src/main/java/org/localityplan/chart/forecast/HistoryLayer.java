package org.localityplan.chart.forecast;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Marker;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.ValuesBeside.Value;

/// What is known, with points that are joined only where no period is missing; and what was forecast before, hollow.
record HistoryLayer(Outlook outlook) implements Layer {

    private static final int MANY = 36;

    @Override
    public void draw(Pen pen) {
        List<Value> known = outlook.history();
        Path2D line = new Path2D.Double();
        for (int i = 0; i < known.size(); i++) {
            Point2D at = at(pen, known.get(i));
            if (i == 0 || outlook.time().skips(known.get(i - 1).at(), known.get(i).at())) {
                line.moveTo(at.getX(), at.getY());
            } else {
                line.lineTo(at.getX(), at.getY());
            }
        }
        pen.stroke(line, pen.style().palette().own(), pen.style().line(2));
        double size = pen.em(known.size() > MANY ? 0.42 : 0.54);
        known.forEach(each -> pen.mark(Marker.DOT, at(pen, each), size, pen.style().palette().own()));
        outlook.earlier()
                .forEach(each -> pen.mark(Marker.RING, at(pen, each), pen.em(0.6), pen.style().palette().muted()));
    }

    private static Point2D at(Pen pen, Value known) {
        return new Point2D.Double(pen.x(known.at()), pen.y(known.value().doubleValue()));
    }
}
