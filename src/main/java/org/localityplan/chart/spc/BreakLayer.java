package org.localityplan.chart.spc;

import java.awt.geom.Line2D;
import java.util.List;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;

/// Where another framework begins: two thin lines with nothing between them, and what begins there.
record BreakLayer(List<ControlSeries.Break> breaks) implements Layer {

    @Override
    public void draw(Pen pen) {
        for (ControlSeries.Break each : breaks) {
            double x = pen.x(each.at());
            double half = pen.em(0.25);
            Line2D down = new Line2D.Double(x, pen.area().getMinY(), x, pen.area().getMaxY());
            pen.upright(x - half, down, pen.style().palette().ink(), pen.style().line(0.9));
            pen.upright(x + half, down, pen.style().palette().ink(), pen.style().line(0.9));
            pen.centre(
                    Words.regular(each.words() + " →", pen.style().palette().ink(), pen.style()),
                    x + Words.muted(each.words(), pen.style()).width() / 2 + pen.em(1),
                    pen.area().getMinY() + pen.em(0.7));
        }
    }
}
