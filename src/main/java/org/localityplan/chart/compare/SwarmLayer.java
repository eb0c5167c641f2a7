package org.localityplan.chart.compare;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Marker;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;

/// The dots, moved up and down where they would hide each other, and ours in front with its name.
record SwarmLayer(Peers peers) implements Layer {

    private static final double NAME = 1.7;
    private static final int MANY = 60;
    private static final double BELOW = 1.25;

    /// The upper edge of the strip; our name stands above it.
    static double top(Pen pen) {
        return pen.area().getMinY() + pen.em(NAME);
    }

    @Override
    public void draw(Pen pen) {
        double size = pen.em(peers.dots().size() > MANY ? 0.5 : 0.62);
        List<Point2D> places = new ArrayList<>();
        List<Peers.Dot> others = peers.dots().stream()
                .filter(dot -> !dot.ours())
                .sorted(Comparator.comparing(Peers.Dot::value))
                .toList();
        peers.ours().ifPresent(ours -> places.add(new Point2D.Double(pen.x(ours.value().doubleValue()), middle(pen))));
        Color colour = pen.style().palette().comparator();
        others.forEach(dot -> places.add(free(pen.x(dot.value().doubleValue()), middle(pen), size, places)));
        double pressed = pressed(pen, places, size);
        places.subList(places.size() - others.size(), places.size())
                .forEach(place -> pen.mark(Marker.DOT, nearer(place, middle(pen), pressed), size, colour));
        peers.ours().ifPresent(ours -> drawOurs(pen, ours));
    }

    /// How much a heap that is higher than the strip is pressed together: 1 for not at all.
    private double pressed(Pen pen, List<Point2D> places, double size) {
        double room = middle(pen) - top(pen) - size;
        double highest = places.stream()
                .mapToDouble(place -> Math.abs(place.getY() - middle(pen)))
                .max()
                .orElse(0);
        return highest > room ? room / highest : 1;
    }

    private static Point2D nearer(Point2D place, double middle, double share) {
        return new Point2D.Double(place.getX(), middle + (place.getY() - middle) * share);
    }

    private double middle(Pen pen) {
        double bottom = pen.area().getMaxY() - pen.em(BELOW * (peers.levels().size() + 1) + 0.4);
        return (top(pen) + bottom) / 2;
    }

    /// The place nearest to the middle line where the dot touches no other.
    private static Point2D free(double x, double middle, double size, List<Point2D> taken) {
        double step = size / 4;
        for (int i = 0;; i++) {
            double up = (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * step;
            Point2D place = new Point2D.Double(x, middle + up);
            if (taken.stream().allMatch(other -> other.distance(place) >= size * 1.05)) {
                return place;
            }
        }
    }

    private void drawOurs(Pen pen, Peers.Dot ours) {
        double x = pen.x(ours.value().doubleValue());
        double y = middle(pen);
        Color colour = pen.style().palette().own();
        if (ours.margin().signum() > 0) {
            drawWhisker(pen, ours, y);
        }
        pen.mark(Marker.DOT, new Point2D.Double(x, y), pen.em(1.25), pen.style().palette().ground());
        pen.mark(Marker.DOT, new Point2D.Double(x, y), pen.em(1), colour);
        double name = pen.area().getMinY() + pen.em(0.6);
        pen.upright(x, new Line2D.Double(x, name + pen.em(0.6), x, y - pen.em(0.65)), colour, pen.style().line(1));
        String place = peers.place().isEmpty() ? "" : ", " + peers.place();
        String words = ours.name() + " " + peers.numbers().print(ours.value()) + place;
        pen.centre(Words.strong(words, colour, pen.style()), x, name);
    }

    private static void drawWhisker(Pen pen, Peers.Dot ours, double y) {
        double from = pen.x(ours.value().subtract(ours.margin()).doubleValue());
        double to = pen.x(ours.value().add(ours.margin()).doubleValue());
        Color colour = pen.style().palette().own();
        pen.stroke(new Line2D.Double(from, y, to, y), colour, pen.style().line(1.5));
        for (double end : new double[] {from, to}) {
            Line2D cap = new Line2D.Double(end, y - pen.em(0.35), end, y + pen.em(0.35));
            pen.upright(end, cap, colour, pen.style().line(1.5));
        }
    }
}
