package org.localityplan.chart.slip;

import java.awt.geom.Line2D;
import java.time.LocalDate;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.Spoken;

/// The day it is looked at, a line from above to below with its name.
record TodayLayer(LocalDate today) implements Layer {

    @Override
    public void draw(Pen pen) {
        double x = pen.x(today);
        double top = pen.area().getMinY() - pen.em(0.2);
        pen.stroke(
                new Line2D.Double(x, top, x, pen.area().getMaxY()),
                pen.style().palette().ink(),
                pen.style().dashed(1.2));
        pen.centre(
                Words.regular(Spoken.day(today), pen.style().palette().ink(), pen.style()), x, top - pen.em(0.6));
    }
}
