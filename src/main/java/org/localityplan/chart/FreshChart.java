package org.localityplan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.fx.FXHints;
import org.jspecify.annotations.Nullable;

/// A chart that begins each drawing with a pen of its own, and measures text on the screen as on paper.
///
/// The canvas of the screen forgets font, paint and stroke after each drawing, but the graphics in front of it remember
/// them and pass on only what differs: a chart that began with the font it had ended with came out in another one. Nor
/// may these graphics measure text themselves, because they do so in the font that is set, whichever they are asked about.
@SuppressWarnings("serial") // charts are never serialised
final class FreshChart extends JFreeChart {
    // What no chart draws with, so that whatever it sets first counts as new
    private static final Color NO_PAINT = new Color(1, 2, 3, 4);
    private static final Stroke NO_STROKE = new BasicStroke(1.0625f);

    private final transient Font noFont;

    FreshChart(Plot plot, Font font) {
        super(null, font, plot, false);
        noFont = font.deriveFont(1f);
    }

    @Override
    public void draw(
            Graphics2D graphics,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable ChartRenderingInfo wanted) {
        graphics.setRenderingHint(FXHints.KEY_USE_FX_FONT_METRICS, false);
        graphics.setFont(noFont);
        graphics.setPaint(NO_PAINT);
        graphics.setStroke(NO_STROKE);
        super.draw(graphics, area, anchor, wanted);
    }
}
