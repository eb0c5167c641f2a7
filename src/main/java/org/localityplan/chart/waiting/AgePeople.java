package org.localityplan.chart.waiting;

import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.AgeBands;

/// How many are in each band, above its column and over every line; left out where columns are too narrow for that.
record AgePeople(AgeBands bands) implements Layer {

    private static final double OFF = 0.75;

    @Override
    public void draw(Pen pen) {
        for (int i = 0; i < bands.bands().size(); i++) {
            int people = bands.bands().get(i).people();
            Words words = Words.strong(Spoken.number(people), pen.style().palette().ink(), pen.style());
            if (words.width() < pen.x(1) - pen.x(0)) {
                pen.over(words, pen.x(i + 0.5) - words.width() / 2, pen.y(people) - pen.em(OFF));
            }
        }
    }
}
