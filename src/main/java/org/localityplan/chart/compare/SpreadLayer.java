package org.localityplan.chart.compare;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;

/// What the dots are compared with: the middle half as a band, the median, region and country as ticks named below it.
record SpreadLayer(Peers peers) implements Layer {

    private static final int FEWEST_FOR_QUARTERS = 4;
    private static final double ROW = 1.25;

    /// A tick to be named.
    private record Tick(String words, double value) {}

    /// Whether there are so many that the middle half of them says something.
    static boolean quartered(Peers peers) {
        return peers.dots().size() >= FEWEST_FOR_QUARTERS;
    }

    @Override
    public void draw(Pen pen) {
        List<Double> values = peers.dots().stream().map(dot -> dot.value().doubleValue()).toList();
        Spread spread = Spread.of(values);
        if (quartered(peers)) {
            double from = pen.x(spread.lowerQuartile());
            pen.fill(
                    new Rectangle2D.Double(
                            from,
                            SwarmLayer.top(pen),
                            pen.x(spread.upperQuartile()) - from,
                            bottom(pen) - SwarmLayer.top(pen)),
                    pen.style().palette().band());
        }
        drawTicks(pen, ticks(values, spread));
    }

    /// Where the ticks end and their names begin.
    private double bottom(Pen pen) {
        return pen.area().getMaxY() - pen.em(ROW * (peers.levels().size() + 1) + 0.4);
    }

    private List<Tick> ticks(List<Double> values, Spread spread) {
        Tick median = new Tick("median " + printed(BigDecimal.valueOf(spread.median())), spread.median());
        List<Tick> levels = peers.levels().stream()
                .map(level -> new Tick(level.name() + " " + printed(level.value()), level.value().doubleValue()))
                .toList();
        return Stream.concat(
                levels.stream(), values.size() > 1 ? Stream.of(median) : Stream.empty())
                .sorted(Comparator.comparingDouble(Tick::value).reversed())
                .toList();
    }

    /// Each name in a row of its own, the rightmost first: names never meet, and no tick goes through one.
    private void drawTicks(Pen pen, List<Tick> ticks) {
        for (int i = 0; i < ticks.size(); i++) {
            double x = pen.x(ticks.get(i).value());
            double y = bottom(pen) + pen.em(ROW * (i + 0.5) + 0.2);
            Line2D down = new Line2D.Double(x, SwarmLayer.top(pen), x, y);
            boolean median = ticks.get(i).words().startsWith("median");
            pen.upright(x, down, pen.style().palette().muted(),
                    median ? pen.style().line(1.6) : pen.style().line(0.9));
            Words words = Words.muted(ticks.get(i).words(), pen.style());
            boolean right = x + words.width() + pen.em(0.5) < pen.area().getMaxX();
            pen.write(words, right ? x + pen.em(0.35) : x - pen.em(0.35) - words.width(), y);
        }
    }

    private String printed(BigDecimal value) {
        return peers.numbers().print(value);
    }
}
