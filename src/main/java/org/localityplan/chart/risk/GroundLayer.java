package org.localityplan.chart.risk;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.plan.risk.Scale;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.domain.register.RiskMatrix;

/// The empty matrix: its cells, the darker the higher they score, and the words along its sides.
record GroundLayer(RiskMatrix matrix) implements Layer {

    private static final int HIGHEST = Score.STEPS * Score.STEPS;
    private static final double GAP = 1;
    private static final double LINE = 1.15;

    @Override
    public void draw(Pen pen) {
        MatrixLayout layout = CellLayer.layout(pen);
        for (int likelihood = 1; likelihood <= Score.STEPS; likelihood++) {
            drawLikelihood(pen, layout, likelihood);
            for (int impact = 1; impact <= Score.STEPS; impact++) {
                Rectangle2D cell = CellLayer.place(pen, layout.cell(likelihood, impact));
                pen.fill(
                        new Rectangle2D.Double(
                                cell.getX() + GAP, cell.getY() + GAP, cell.getWidth() - 2 * GAP,
                                cell.getHeight() - 2 * GAP),
                        ground(pen.style(), likelihood, impact));
            }
        }
        for (int impact = 1; impact <= Score.STEPS; impact++) {
            drawImpact(pen, layout, impact);
        }
        drawSides(pen, layout);
    }

    private Color ground(ChartStyle style, int likelihood, int impact) {
        double share = (double) likelihood * impact / HIGHEST;
        return matrix.above(likelihood, impact)
                ? style.tint(style.palette().concern(), 0.12 + 0.26 * share)
                : style.tint(style.palette().comparator(), 0.07 + 0.25 * share);
    }

    private static void drawLikelihood(Pen pen, MatrixLayout layout, int step) {
        Rectangle2D cell = CellLayer.place(pen, layout.cell(step, 1));
        var lines = pen.style().lines(Scale.likelihood(step), layout.cells().x() - pen.em(0.8));
        double y = cell.getCenterY() - pen.em(LINE * (lines.size() - 1) / 2);
        for (String line : lines) {
            Words words = Words.muted(line, pen.style());
            pen.write(words, cell.getX() - pen.em(0.5) - words.width(), y);
            y += pen.em(LINE);
        }
    }

    private static void drawImpact(Pen pen, MatrixLayout layout, int step) {
        Rectangle2D cell = CellLayer.place(pen, layout.cell(1, step));
        double y = cell.getMaxY() + pen.em(0.85);
        Font font = narrowed(pen.style(), cell.getWidth() - pen.em(0.5));
        for (String line : ChartStyle.lines(Scale.impact(step), cell.getWidth(), font)) {
            Words words = new Words(line, font, pen.style().palette().muted());
            pen.write(words, cell.getCenterX() - words.width() / 2, y);
            y += pen.em(LINE);
        }
    }

    /// As small as the longest word needs, so that no two of them touch.
    private static Font narrowed(ChartStyle style, double width) {
        double longest = IntStream.rangeClosed(1, Score.STEPS)
                .boxed()
                .flatMap(step -> Stream.of(Scale.impact(step).split(" ", -1)))
                .mapToDouble(word -> ChartStyle.width(word, style.regular()))
                .max()
                .orElse(width);
        return style.regular().deriveFont((float) (style.textSize() * Math.min(1, width / longest)));
    }

    private void drawSides(Pen pen, MatrixLayout layout) {
        Rectangle2D cells = CellLayer.place(pen, layout.cells());
        Color ink = pen.style().palette().ink();
        double above = cells.getY() - pen.em(1);
        pen.write(Words.regular("↑ How likely", ink, pen.style()), pen.area().getMinX() + pen.em(0.2), above);
        Words bad = Words.regular("How bad →", ink, pen.style());
        pen.write(bad, cells.getMaxX() - bad.width(), pen.area().getMaxY() - pen.em(0.8));
    }
}
