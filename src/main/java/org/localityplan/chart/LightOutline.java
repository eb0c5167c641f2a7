package org.localityplan.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The edge of a traffic light, in a square of 24 units whose origin is at its upper left corner.
///
/// Each outline is convex, which is all that hatching needs. Screen and paper draw the same numbers.
public sealed interface LightOutline {

    /// The width and height of the square in which every light is drawn.
    double UNITS = 24;

    /// The outline as an SVG path with absolute commands.
    String path();

    /// The corners of the outline in order; a circle is given by 48 of them.
    List<Point> corners();

    /// A point in the square: x to the right, y downwards.
    record Point(double x, double y) {}

    /// A straight stroke between two points of the outline.
    record Stroke(Point from, Point to) {}

    /// A shape with straight sides: the octagon, the triangle, the square.
    record Polygon(List<Point> corners) implements LightOutline {
        public Polygon {
            corners = List.copyOf(corners);
        }

        @Override
        public String path() {
            var path = new StringBuilder();
            for (var corner : corners) {
                path.append(path.isEmpty() ? 'M' : 'L').append(number(corner.x())).append(' ');
                path.append(number(corner.y()));
            }
            return path.append('Z').toString();
        }
    }

    /// A circle round the middle of the square.
    record Circle(double radius) implements LightOutline {
        @Override
        public String path() {
            var left = number(UNITS / 2 - radius);
            var right = number(UNITS / 2 + radius);
            var arc = "A%1$s %1$s 0 1 1 ".formatted(number(radius));
            var middle = number(UNITS / 2);
            return "M" + left + " " + middle + arc + right + " " + middle + arc + left + " " + middle + "Z";
        }

        @Override
        public List<Point> corners() {
            return regular(48, radius, 0);
        }
    }

    /// The corners of a regular shape round the middle of the square; `turn` is the angle of the first one in radians.
    static List<Point> regular(int corners, double radius, double turn) {
        return IntStream.range(0, corners)
                .mapToDouble(corner -> turn + 2 * Math.PI * corner / corners)
                .mapToObj(
                        angle -> new Point(UNITS / 2 + radius * Math.cos(angle), UNITS / 2 + radius * Math.sin(angle)))
                .toList();
    }

    /// Parallel strokes that rise to the right and fill the outline, `gap` units apart.
    default List<Stroke> hatch(double gap) {
        var strokes = new ArrayList<Stroke>();
        var step = gap * Math.sqrt(2);
        for (var sum = step / 2; sum < 2 * UNITS; sum += step) {
            var ends = crossings(sum);
            if (ends.size() == 2) {
                strokes.add(new Stroke(ends.getFirst(), ends.getLast()));
            }
        }
        return List.copyOf(strokes);
    }

    /// Where the line x + y = sum enters and leaves the outline.
    private List<Point> crossings(double sum) {
        var found = new ArrayList<Point>();
        var corners = corners();
        for (var i = 0; i < corners.size(); i++) {
            var from = corners.get(i);
            var to = corners.get((i + 1) % corners.size());
            var before = from.x() + from.y() - sum;
            var after = to.x() + to.y() - sum;
            if (before < 0 != after < 0) {
                var share = before / (before - after);
                found.add(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
            }
        }
        return found;
    }

    /// A number as SVG wants it: at most three decimals, a point, no trailing noughts.
    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
