package org.localityplan.chart.waiting;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.domain.waiting.AgeBands;

/// The columns of an age-band chart; those beyond the threshold stand out.
///
/// @param limit weeks from which a wait is too long
record AgeLayer(AgeBands bands, int limit) implements Layer {

    private static final double MARGIN = 0.14;

    @Override
    public void draw(Pen pen) {
        for (int i = 0; i < bands.bands().size(); i++) {
            drawColumn(pen, bands.bands().get(i), i);
        }
    }

    private void drawColumn(Pen pen, AgeBands.Band band, int index) {
        double left = pen.x(index + MARGIN);
        double width = pen.x(index + 1 - MARGIN) - left;
        double top = pen.y(band.people());
        Color colour = band.over() >= limit ? pen.style().palette().concern() : pen.style().palette().own();
        pen.fill(new Rectangle2D.Double(left, top, width, pen.y(0) - top), colour);
    }
}
