package org.localityplan.chart.risk;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.domain.register.RiskMatrix;

/// The line between what is left to the programmes and what the board wants to hear of, and what it says.
record AppetiteLayer(RiskMatrix matrix) implements Layer {

    private static final double WIDE = 2.6;

    @Override
    public void draw(Pen pen) {
        for (int likelihood = 1; likelihood <= Score.STEPS; likelihood++) {
            for (int impact = 1; impact <= Score.STEPS; impact++) {
                if (matrix.above(likelihood, impact)) {
                    drawEdges(pen, likelihood, impact);
                }
            }
        }
        drawWords(pen);
    }

    /// The sides of a cell on which its neighbour is on the other side of the line.
    private void drawEdges(Pen pen, int likelihood, int impact) {
        Rectangle2D cell = CellLayer.place(pen, CellLayer.layout(pen).cell(likelihood, impact));
        if (impact > 1 && !matrix.above(likelihood, impact - 1)) {
            drawLine(pen, new Line2D.Double(cell.getX(), cell.getY(), cell.getX(), cell.getMaxY()));
        }
        if (likelihood > 1 && !matrix.above(likelihood - 1, impact)) {
            drawLine(pen, new Line2D.Double(cell.getX(), cell.getMaxY(), cell.getMaxX(), cell.getMaxY()));
        }
    }

    private void drawWords(Pen pen) {
        Rectangle2D cells = CellLayer.place(pen, CellLayer.layout(pen).cells());
        Words words = Words.regular(
                "the board hears of %d and above".formatted(matrix.appetite()),
                pen.style().palette().ink(),
                pen.style());
        double y = cells.getY() - pen.em(1);
        double left = cells.getMaxX() - words.width() - pen.em(0.2);
        pen.write(words, left, y);
        drawLine(pen, new Line2D.Double(left - pen.em(2), y, left - pen.em(0.5), y));
    }

    private static void drawLine(Pen pen, Line2D line) {
        pen.stroke(line, pen.style().palette().ink(), pen.style().line(WIDE));
    }
}
