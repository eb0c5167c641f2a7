package org.localityplan.chart.risk;

import org.localityplan.chart.ChartStyle;
import org.localityplan.domain.plan.risk.Score;

/// Where the cells of a risk matrix are.
///
/// @param width of the whole drawing, in pixels
/// @param height of the whole drawing, in pixels
/// @param em the height of its text
public record MatrixLayout(double width, double height, double em) {

    private static final double LEFT = 5.4;
    private static final double ABOVE = 2;
    private static final double BELOW = 4.4;
    private static final double EDGE = 0.2;

    /// A rectangle in pixels from the upper left corner of the drawing.
    public record Box(double x, double y, double width, double height) {

        boolean holds(double left, double top) {
            return left >= x && left < x + width && top >= y && top < y + height;
        }
    }

    public static MatrixLayout of(double width, double height, ChartStyle style) {
        return new MatrixLayout(width, height, style.textSize());
    }

    /// All cells together.
    public Box cells() {
        return new Box(
                LEFT * em,
                ABOVE * em,
                Math.max(1, width - (LEFT + EDGE) * em),
                Math.max(1, height - (ABOVE + BELOW) * em));
    }

    /// The cell of a likelihood and an impact, 1 to 5 each: likely ones above, bad ones at the right.
    public Box cell(int likelihood, int impact) {
        Box all = cells();
        double wide = all.width() / Score.STEPS;
        double high = all.height() / Score.STEPS;
        return new Box(
                all.x() + (impact - 1) * wide, all.y() + (Score.STEPS - likelihood) * high, wide, high);
    }

    /// The cell at a place: likelihood times ten plus impact, or 0 where none is.
    public int cellAt(double x, double y) {
        for (int likelihood = 1; likelihood <= Score.STEPS; likelihood++) {
            for (int impact = 1; impact <= Score.STEPS; impact++) {
                if (cell(likelihood, impact).holds(x, y)) {
                    return likelihood * 10 + impact;
                }
            }
        }
        return 0;
    }
}
