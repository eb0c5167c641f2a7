package org.localityplan.chart.waiting;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.List;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.waiting.AgeBands;

/// An upright line at a length of wait, named above the columns; each mark has a line of its own there, so that names never
/// meet.
///
/// @param place on the axis of bands
/// @param row from 0, the lowest
record AgeMark(double place, int row, String name, Color colour, Stroke stroke) implements Layer {

    /// The height of a line of names, in heights of text.
    static final double LINE = 1.35;

    /// The room between the lowest name and the columns.
    static final double OFF = 0.4;

    private static final double BESIDE = 0.4;

    /// Where so many weeks lie on the axis of bands: within a band in proportion, beyond all bands at the right end.
    static double place(AgeBands bands, double weeks) {
        List<AgeBands.Band> all = bands.bands();
        for (int i = 0; i < all.size(); i++) {
            AgeBands.Band band = all.get(i);
            if (band.end() instanceof AgeBands.End.UpTo(int end) && weeks < end) {
                return i + Math.max(0, weeks - band.over()) / (end - band.over());
            }
            if (band.end() instanceof AgeBands.End.Open() && weeks <= band.over()) {
                return i;
            }
        }
        return all.size();
    }

    AgeMark inRow(int other) {
        return new AgeMark(place, other, name, colour, stroke);
    }

    @Override
    public void draw(Pen pen) {
        double x = pen.x(place);
        double height = pen.area().getMinY() - pen.em(OFF + (row + 0.5) * LINE);
        pen.stroke(new Line2D.Double(x, pen.area().getMaxY(), x, height - pen.em(0.5)), colour, stroke);
        Words words = Words.regular(name, colour, pen.style());
        boolean right = x + pen.em(BESIDE) + words.width() <= pen.area().getMaxX();
        pen.over(words, right ? x + pen.em(BESIDE) : x - pen.em(BESIDE) - words.width(), height);
    }
}
