package org.localityplan.chart.plot;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.localityplan.chart.ChartStyle;

/// What marks and lines stand for: entries side by side below a chart, as many a line as fit.
public record Key(List<Entry> entries) {

    private static final double LINE = 1.6;
    private static final double SIGN = 1.9;
    private static final double BETWEEN = 1.2;

    /// A sign and its words.
    public record Entry(Sign sign, String words) {}

    /// What stands before the words.
    public sealed interface Sign {
        record Mark(Marker marker, Color colour) implements Sign {}

        record Line(Color colour, Stroke stroke) implements Sign {}

        /// A way from one place to another.
        record Arrow(Color colour) implements Sign {}

        /// A number in a box, as at an event.
        record Flag(int number) implements Sign {}

        /// The two lines of a break.
        record Break() implements Sign {}

        record None() implements Sign {}
    }

    /// One line of the key: an entry and where it begins, or more.
    private record Placed(Sign sign, String words, double x, int line) {}

    public Key {
        entries = List.copyOf(entries);
    }

    /// How high the key is when it is so wide.
    double height(double width, ChartStyle style) {
        return entries.isEmpty() ? 0 : (placed(width, style).getLast().line() + 1) * LINE * style.textSize();
    }

    void draw(Pen pen, Point2D corner, double width) {
        for (Placed each : placed(width, pen.style())) {
            double x = corner.getX() + each.x();
            double y = corner.getY() + pen.em((each.line() + 0.5) * LINE);
            drawSign(pen, each.sign(), new Point2D.Double(x, y));
            pen.write(Words.muted(each.words(), pen.style()), x + indent(each.sign(), pen.style()), y);
        }
    }

    private static void drawSign(Pen pen, Sign sign, Point2D at) {
        Point2D middle = new Point2D.Double(at.getX() + pen.em(SIGN * 0.4), at.getY());
        switch (sign) {
            case Sign.Mark(var marker, var colour) -> pen.mark(marker, middle, pen.em(0.62), colour);
            case Sign.Line(var colour, var stroke) ->
                pen.stroke(new Line2D.Double(at.getX(), at.getY(), at.getX() + pen.em(1.5), at.getY()), colour, stroke);
            case Sign.Arrow(var colour) ->
                Arrow.straight(at.getX(), at.getX() + pen.em(1.5), at.getY()).draw(pen, colour);
            case Sign.Flag(int number) -> Flags.box(pen, number, middle);
            case Sign.Break() -> {
                double half = pen.em(0.55);
                Breaks.pair(pen, new Line2D.Double(middle.getX(), at.getY() - half, middle.getX(), at.getY() + half));
            }
            case Sign.None() -> {}
        }
    }

    private static double indent(Sign sign, ChartStyle style) {
        return sign instanceof Sign.None ? 0 : SIGN * style.textSize();
    }

    /// An entry that is wider than a line goes on in the next, without its sign.
    private List<Placed> placed(double width, ChartStyle style) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        int line = 0;
        for (Entry entry : entries) {
            double indent = indent(entry.sign(), style);
            double wide = indent + ChartStyle.width(entry.words(), style.regular());
            if (x > 0 && x + wide > width) {
                x = 0;
                line++;
            }
            List<String> parts = style.lines(entry.words(), width - indent);
            placed.add(new Placed(entry.sign(), parts.getFirst(), x, line));
            for (String part : parts.subList(1, parts.size())) {
                line++;
                placed.add(new Placed(new Sign.None(), part, indent, line));
            }
            x += wide + BETWEEN * style.textSize();
        }
        return placed;
    }
}
