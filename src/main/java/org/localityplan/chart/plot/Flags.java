package org.localityplan.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Events as numbered flags above the axes, each with a thin line down at its day.
public final class Flags implements Layer {

    /// Room that one row of flags needs above the axes, in heights of text.
    public static final double HEADROOM = 1.3;

    private static final double BOX = 1.25;

    private final List<Event> events;

    /// Something that happened, and when.
    ///
    /// @param at its day
    /// @param words a few words: `Duty rota changed`
    public record Event(LocalDate at, String words) {}

    /// The events are numbered from 1 in the order given.
    public Flags(List<Event> events) {
        this.events = List.copyOf(events);
    }

    /// The list of the events for a key, each with its number and its period.
    public List<Key.Entry> entries(TimeScale time) {
        List<Key.Entry> entries = new ArrayList<>();
        for (Event event : events) {
            String words = event.words() + ", " + time.label(event.at());
            entries.add(new Key.Entry(new Key.Sign.Flag(entries.size() + 1), words));
        }
        return entries;
    }

    /// Flags that would touch the one before stand to its right; their lines stay at their days.
    @Override
    public void draw(Pen pen) {
        double y = pen.area().getMinY() - pen.em(0.55);
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < events.size(); i++) {
            double x = pen.x(events.get(i).at());
            Line2D down = new Line2D.Double(x, y, x, pen.area().getMaxY());
            pen.upright(x, down, pen.style().palette().flag(), pen.style().line(0.75));
            double middle = Math.max(x, free);
            box(pen, i + 1, new Point2D.Double(middle, y));
            free = middle + pen.em(BOX + 0.15);
        }
    }

    static void box(Pen pen, int number, Point2D middle) {
        double side = pen.em(BOX);
        Rectangle2D square = new Rectangle2D.Double(
                middle.getX() - side / 2, middle.getY() - side / 2, side, side);
        double round = pen.em(0.3);
        pen.fill(
                new RoundRectangle2D.Double(square.getX(), square.getY(), side, side, round, round),
                pen.style().palette().flag());
        Words words = Words.strong(String.valueOf(number), pen.style().palette().ground(), pen.style());
        Words small = new Words(words.text(), words.font().deriveFont((float) pen.em(0.85)), words.colour());
        pen.write(small, middle.getX() - small.width() / 2, middle.getY());
    }
}
