package org.localityplan.chart.risk;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Layer;
import org.localityplan.chart.plot.Pen;
import org.localityplan.chart.plot.Words;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.domain.register.RiskMatrix;
import org.localityplan.domain.register.RiskMatrix.Entry;

/// What stands in the cells: the score in the corner, how many risks there are, and their letters below.
record CellLayer(RiskMatrix matrix) implements Layer {

    private static final float COUNT = 1.5f;
    private static final float SMALL = 0.8f;

    static MatrixLayout layout(Pen pen) {
        return MatrixLayout.of(pen.area().getWidth(), pen.area().getHeight(), pen.style());
    }

    static Rectangle2D place(Pen pen, MatrixLayout.Box box) {
        return new Rectangle2D.Double(
                pen.area().getMinX() + box.x(), pen.area().getMinY() + box.y(), box.width(), box.height());
    }

    @Override
    public void draw(Pen pen) {
        for (int likelihood = 1; likelihood <= Score.STEPS; likelihood++) {
            for (int impact = 1; impact <= Score.STEPS; impact++) {
                Rectangle2D cell = place(pen, layout(pen).cell(likelihood, impact));
                drawScore(pen, cell, likelihood * impact);
                drawRisks(pen, cell, matrix.at(likelihood, impact));
            }
        }
    }

    private static void drawScore(Pen pen, Rectangle2D cell, int score) {
        Words words = sized(pen, pen.style().regular(), SMALL, String.valueOf(score));
        pen.write(words, cell.getX() + pen.em(0.45), cell.getY() + pen.em(0.75));
    }

    private static void drawRisks(Pen pen, Rectangle2D cell, List<Entry> risks) {
        if (risks.isEmpty()) {
            return;
        }
        Words count = sized(pen, pen.style().strong(), COUNT, String.valueOf(risks.size()));
        String letters = letters(risks, cell.getWidth() - pen.em(0.6), pen.style());
        double middle = cell.getCenterY() - (letters.isEmpty() ? 0 : pen.em(0.45));
        pen.write(count, cell.getCenterX() - count.width() / 2, middle);
        Words below = sized(pen, pen.style().regular(), 1, letters);
        pen.write(below, cell.getCenterX() - below.width() / 2, middle + pen.em(1.25));
    }

    /// As many letters as there is room for, the others counted: `A C F +4`.
    private static String letters(List<Entry> risks, double room, ChartStyle style) {
        List<String> letters = risks.stream().map(Entry::letter).filter(letter -> !letter.isEmpty()).toList();
        List<String> shown = new ArrayList<>(letters);
        while (!shown.isEmpty() && ChartStyle.width(words(shown, risks.size()), style.regular()) > room) {
            shown.removeLast();
        }
        return shown.isEmpty() ? "" : words(shown, risks.size());
    }

    private static String words(List<String> shown, int all) {
        String letters = String.join(" ", shown);
        return shown.size() == all ? letters : letters + " +" + (all - shown.size());
    }

    private static Words sized(Pen pen, Font font, float share, String text) {
        Color ink = pen.style().palette().ink();
        return new Words(text, font.deriveFont(pen.style().textSize() * share), ink);
    }
}
