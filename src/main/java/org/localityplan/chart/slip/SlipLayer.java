package org.localityplan.chart.slip;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.List;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Arrow;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Marker;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.plan.Milestone;

/// The rows of a slip chart.
///
/// @param names the room that the names have at the left of the axes
record SlipLayer(Slips slips, double names) implements Layer {

    private static final double MARK = 0.85;
    private static final double LINE = 1.1;
    private static final double RISE = 0.95;
    /// A way shorter than this has no bow: there is no room for one.
    private static final double FLAT = 1.4;

    @Override
    public void draw(Pen pen) {
        for (int i = 0; i < slips.rows().size(); i++) {
            double y = pen.y(SlipChart.level(i, slips.rows().size()));
            drawRow(pen, slips.rows().get(i), y);
        }
    }

    private void drawRow(Pen pen, Slips.Row row, double y) {
        Line2D guide = new Line2D.Double(pen.area().getMinX() - names, y + pen.em(1.6), right(pen), y + pen.em(1.6));
        pen.stroke(guide, pen.style().palette().grid(), pen.style().line(1));
        drawName(pen, row, y);
        drawMoves(pen, row.milestone(), y);
        drawOverdue(pen, row, y);
        Point2D agreed = new Point2D.Double(pen.x(row.milestone().baseline()), y);
        Point2D now = new Point2D.Double(pen.x(row.milestone().delivery().day()), y);
        pen.mark(row.milestone().reached() ? Marker.DOT : Marker.DIAMOND, now, pen.em(MARK),
                pen.style().palette().own());
        if (agreed.distance(now) > pen.em(0.2)) {
            pen.mark(Marker.HOLLOW_DIAMOND, agreed, pen.em(MARK), pen.style().palette().ink());
        }
        drawLateness(pen, row, y);
    }

    /// The line below a row goes on under its words at the right.
    private double right(Pen pen) {
        return pen.area().getMaxX() + pen.em(0.5) + slips.rows().stream()
                .mapToDouble(row -> ChartStyle.width(row.lateness(slips.today()), pen.style().strong()))
                .max()
                .orElse(0);
    }

    /// A key milestone is strong. A long name takes two lines, a longer one ends in dots; it stands in full in the table.
    private void drawName(Pen pen, Slips.Row row, double y) {
        double room = names - pen.em(1.2);
        Color ink = pen.style().palette().ink();
        boolean key = row.milestone().key();
        List<String> lines = ChartStyle.lines(
                row.milestone().name(), room, key ? pen.style().strong() : pen.style().regular());
        int shown = Math.min(lines.size(), 2);
        int all = row.note().isEmpty() ? shown : shown + 1;
        double from = y - pen.em(LINE * (all - 1) / 2.0);
        double left = pen.area().getMinX() - names + pen.em(0.25);
        for (int i = 0; i < shown; i++) {
            String whole = i == 1 && lines.size() > 2 ? lines.get(i) + " …" : lines.get(i);
            String line = ChartStyle.cut(whole, room, key ? pen.style().strong() : pen.style().regular());
            Words words = key ? Words.strong(line, ink, pen.style()) : Words.regular(line, ink, pen.style());
            pen.write(words, left, from + pen.em(LINE * i));
        }
        if (!row.note().isEmpty()) {
            pen.write(note(row.note(), room, pen.style()), left, from + pen.em(LINE * shown));
        }
    }

    private static Words note(String note, double room, ChartStyle style) {
        Words whole = Words.muted(note, style);
        Words small = new Words(note, whole.font().deriveFont(style.textSize() * 0.88f), whole.colour());
        return new Words(ChartStyle.cut(note, room, small.font()), small.font(), small.colour());
    }

    /// Later over the line, earlier below it. Where the day changed and nobody said why, the way is dashed.
    private static void drawMoves(Pen pen, Milestone milestone, double y) {
        LocalDate at = milestone.baseline();
        for (Milestone.Move move : milestone.moves()) {
            drawUntold(pen, at, move.from(), y);
            drawMove(pen, move, y);
            at = move.to();
        }
        drawUntold(pen, at, milestone.delivery().day(), y);
    }

    private static void drawMove(Pen pen, Milestone.Move move, double y) {
        double from = pen.x(move.from());
        double to = pen.x(move.to());
        boolean later = move.to().isAfter(move.from());
        Color colour = later ? pen.style().palette().concern() : pen.style().palette().improvement();
        double length = Math.abs(to - from);
        if (length < pen.em(FLAT)) {
            Arrow.straight(from, to, y).draw(pen, colour);
        } else {
            double off = (later ? 1 : -1) * pen.em(0.35);
            double rise = (later ? 1 : -1) * Math.min(pen.em(RISE), length / 4);
            Arrow.bow(from, to, y - off, rise).draw(pen, colour);
        }
    }

    private static void drawUntold(Pen pen, LocalDate from, LocalDate to, double y) {
        if (!from.equals(to)) {
            Color colour = pen.style().palette().concern();
            pen.stroke(new Line2D.Double(pen.x(from), y, pen.x(to), y), colour, pen.style().dashed(1.4));
        }
    }

    /// From the day it was last expected to today, where that has gone by.
    private void drawOverdue(Pen pen, Slips.Row row, double y) {
        if (row.passed(slips.today())) {
            double from = pen.x(row.milestone().delivery().day());
            Color colour = pen.style().palette().target();
            pen.stroke(new Line2D.Double(from, y, pen.x(slips.today()), y), colour, pen.style().dotted(2));
        }
    }

    private void drawLateness(Pen pen, Slips.Row row, double y) {
        boolean late = row.milestone().daysLate(slips.today()) > 0;
        String words = row.lateness(slips.today());
        pen.write(
                late
                        ? Words.strong(words, pen.style().palette().concern(), pen.style())
                        : Words.muted(words, pen.style()),
                pen.area().getMaxX() + pen.em(0.5),
                y);
    }
}
