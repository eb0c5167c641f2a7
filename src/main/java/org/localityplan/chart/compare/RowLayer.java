package org.localityplan.chart.compare;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Marker;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Polarity;

/// The rows of a breakdown, the line of the total and the bracket between best and worst.
///
/// @param left the room that the names have at the left of the axes
record RowLayer(Breakdown content, double left) implements Layer {

    private static final double BRACKET = 2.6;

    @Override
    public void draw(Pen pen) {
        drawTotal(pen);
        List<Breakdown.Group> groups = content.groups();
        for (int i = 0; i < groups.size(); i++) {
            drawRow(pen, groups.get(i), y(pen, i));
        }
        drawGap(pen);
    }

    private double y(Pen pen, int row) {
        double height = pen.area().getHeight() - (several() ? pen.em(BRACKET) : 0);
        return pen.area().getMinY() + height * (row + 0.5) / content.groups().size();
    }

    private boolean several() {
        return values().size() > 1;
    }

    private List<BigDecimal> values() {
        return content.groups().stream().flatMap(group -> group.figure().value().stream()).toList();
    }

    private void drawRow(Pen pen, Breakdown.Group group, double y) {
        drawName(pen, group.name(), y);
        Line2D guide = new Line2D.Double(pen.area().getMinX(), y, pen.area().getMaxX(), y);
        switch (group.figure()) {
            case Figure.Value(var amount, var _, var provisional) -> {
                pen.stroke(guide, pen.style().palette().grid(), pen.style().line(1));
                Point2D at = new Point2D.Double(pen.x(amount.doubleValue()), y);
                pen.mark(provisional ? Marker.RING : Marker.DOT, at, pen.em(0.75), pen.style().palette().own());
                Words value = Words.strong(content.numbers().print(amount), pen.style().palette().ink(), pen.style());
                boolean right = at.getX() + value.width() + pen.em(0.8) < pen.area().getMaxX();
                pen.over(value, at.getX() + (right ? pen.em(0.6) : -pen.em(0.6) - value.width()), y);
            }
            case Figure.Suppressed() ->
                pen.write(Words.muted("suppressed", pen.style()), guide.getX1(), y);
            case Figure.Missing() -> pen.write(Words.muted("no figure", pen.style()), guide.getX1(), y);
        }
    }

    /// A long name takes two lines, a longer one ends in dots there; it stands in full in the table.
    private void drawName(Pen pen, String name, double y) {
        double room = left - pen.em(0.8);
        List<String> lines = pen.style().lines(name, room);
        double from = y - pen.em(Math.min(lines.size() - 1, 1) * 0.6);
        for (int i = 0; i < Math.min(lines.size(), 2); i++) {
            String line = i == 1 && lines.size() > 2 ? lines.get(i) + " …" : lines.get(i);
            Words words = Words.regular(line, pen.style().palette().ink(), pen.style());
            pen.write(words, pen.area().getMinX() - left + pen.em(0.25), from + pen.em(1.2 * i));
        }
    }

    private void drawTotal(Pen pen) {
        content.total().value().ifPresent(total -> {
            double x = pen.x(total.doubleValue());
            Line2D down =
                    new Line2D.Double(x, pen.area().getMinY(), x, y(pen, content.groups().size() - 1) + pen.em(0.7));
            pen.upright(x, down, pen.style().palette().comparator(), pen.style().line(1));
            pen.centre(
                    Words.muted("all together " + content.numbers().print(total), pen.style()),
                    x,
                    pen.area().getMinY() - pen.em(0.6));
        });
    }

    private void drawGap(Pen pen) {
        Optional<BigDecimal> low = values().stream().min(Comparator.naturalOrder());
        Optional<BigDecimal> high = values().stream().max(Comparator.naturalOrder());
        if (!several() || low.get().compareTo(high.get()) == 0) {
            return;
        }
        double from = pen.x(low.get().doubleValue());
        double to = pen.x(high.get().doubleValue());
        double y = pen.area().getMaxY() - pen.em(BRACKET - 0.6);
        Path2D bracket = new Path2D.Double();
        bracket.moveTo(from, y - pen.em(0.4));
        bracket.lineTo(from, y);
        bracket.lineTo(to, y);
        bracket.lineTo(to, y - pen.em(0.4));
        pen.stroke(bracket, pen.style().palette().ink(), pen.style().line(1));
        boolean ordered = content.polarity() == Polarity.HIGHER || content.polarity() == Polarity.LOWER;
        String words = (ordered ? "best to worst: " : "widest gap: ")
                + content.numbers().difference(high.get().subtract(low.get()));
        Words printed = Words.strong(words, pen.style().palette().ink(), pen.style());
        double middle = Math.min((from + to) / 2, pen.area().getMaxX() - printed.width() / 2);
        pen.over(printed, middle - printed.width() / 2, y + pen.em(0.85));
    }
}
