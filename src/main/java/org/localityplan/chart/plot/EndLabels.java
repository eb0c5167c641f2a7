package org.localityplan.chart.plot;

import java.awt.geom.Line2D;
import java.util.Comparator;
import java.util.List;

/// Names at the right end of lines, each as near to its line as the others allow; they never overlap.
public final class EndLabels implements Layer {

    private static final double OFFSET = 8;
    /// The screen draws a text a little wider than it measures.
    private static final double SLACK = 1.05;
    private static final double LINE = 1.25;
    private static final int ROUNDS = 50;

    private final List<Label> labels;

    /// A name beside the end of its line.
    ///
    /// @param x where the line ends, in the numbers of the axis
    /// @param y at what value
    public record Label(Words words, double x, double y) {}

    public EndLabels(List<Label> labels) {
        this.labels = List.copyOf(labels);
    }

    /// The room that is kept for the names at the right.
    public double room() {
        return labels.isEmpty()
                ? 0
                : OFFSET + 2 + SLACK * labels.stream().mapToDouble(label -> label.words().width()).max().orElse(0);
    }

    @Override
    public void draw(Pen pen) {
        List<Label> downwards = labels.stream()
                .sorted(Comparator.comparingDouble(label -> pen.y(label.y())))
                .toList();
        double[] heights = heights(downwards, pen);
        for (int i = 0; i < heights.length; i++) {
            Label label = downwards.get(i);
            drawLeader(pen, label, heights[i]);
            pen.write(label.words(), pen.area().getMaxX() + OFFSET, heights[i]);
        }
    }

    /// A thin line from the end of a line to its name, where the one does not lie beside the other.
    private static void drawLeader(Pen pen, Label label, double height) {
        double x = pen.x(label.x());
        double y = pen.y(label.y());
        if (pen.area().getMaxX() - x > pen.em(3) || Math.abs(y - height) > pen.em(0.5)) {
            Line2D leader = new Line2D.Double(x + pen.em(0.5), y, pen.area().getMaxX() + OFFSET - 2, height);
            pen.stroke(leader, pen.style().palette().grid().darker(), pen.style().line(0.75));
        }
    }

    /// Pushes apart what overlaps, half of the way each, and keeps the lowest above the axis.
    private static double[] heights(List<Label> downwards, Pen pen) {
        double gap = pen.em(LINE);
        double[] heights = downwards.stream().mapToDouble(label -> pen.y(label.y())).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 1; i < heights.length; i++) {
                double overlap = gap - (heights[i] - heights[i - 1]);
                if (overlap > 0) {
                    heights[i - 1] -= overlap / 2;
                    heights[i] += overlap / 2;
                }
            }
        }
        double below = heights.length == 0 ? 0 : Math.max(0, heights[heights.length - 1] - pen.area().getMaxY());
        for (int i = 0; i < heights.length; i++) {
            heights[i] -= below;
        }
        return heights;
    }
}
