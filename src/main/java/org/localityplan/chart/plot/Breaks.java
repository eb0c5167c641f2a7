package org.localityplan.chart.plot;

import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.List;
import org.localityplan.domain.measure.MeasureHistory;

/// Where a definition or a framework changed: two thin lines with nothing between them, over which no line is drawn.
public record Breaks(List<Break> breaks) implements Layer {

    /// A change after which values are not to be compared with those before.
    ///
    /// @param at the first day after it
    /// @param words what changed: `ASCOF from 2023/24`
    public record Break(LocalDate at, String words) {}

    /// Nothing changed.
    public static final Breaks NONE = new Breaks(List.of());

    public Breaks {
        breaks = List.copyOf(breaks);
    }

    /// The breaks of a measure.
    public static Breaks of(MeasureHistory history) {
        return new Breaks(history.notes().breaks().stream()
                .map(each -> new Break(each.from().start(), each.reason()))
                .toList());
    }

    /// Whether a break lies between the two days.
    public boolean part(LocalDate before, LocalDate after) {
        return breaks.stream().anyMatch(each -> each.at().isAfter(before) && !each.at().isAfter(after));
    }

    /// What changed, for a key.
    public List<Key.Entry> entries(TimeScale time) {
        return breaks.stream()
                .map(each -> new Key.Entry(
                        new Key.Sign.Break(),
                        "not comparable before " + time.label(each.at()) + ": " + each.words()))
                .toList();
    }

    @Override
    public void draw(Pen pen) {
        for (Break each : breaks) {
            double x = pen.x(each.at().minusDays(1)) + nextStep(pen) / 2;
            Line2D down = new Line2D.Double(x, pen.area().getMinY(), x, pen.area().getMaxY());
            pair(pen, down);
        }
    }

    /// Half a month: figures stand at the ends of their periods, and the break lies between two of them.
    private static double nextStep(Pen pen) {
        return pen.x(30) - pen.x(0);
    }

    static void pair(Pen pen, Line2D down) {
        for (double side : new double[] {-1, 1}) {
            double x = down.getX1() + side * pen.em(0.2);
            pen.upright(x, down, pen.style().palette().ink(), pen.style().line(0.9));
        }
    }
}
