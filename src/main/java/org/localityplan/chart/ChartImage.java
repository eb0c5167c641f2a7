package org.localityplan.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;

/// Charts as pictures, drawn without a window: vectors for pages, pixels for tests and exports.
public final class ChartImage {

    private ChartImage() {}

    /// The chart as an SVG document without any reference to fonts: text is drawn as outlines, so it looks the same
    /// everywhere. The same chart gives the same text each time.
    ///
    /// @param width in pixels of 1/96 inch
    public static String svg(JFreeChart chart, int width, int height) {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        graphics.setDefsKeyPrefix("chart");
        graphics.setGeomDoubleConverter(ChartImage::hundredths);
        graphics.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        String size = "width='%d' height='%d' viewBox='0 0 %d %d'".formatted(width, height, width, height);
        // Page renderers refuse the decimals that the library writes
        return graphics.getSVGElement().replaceFirst("width='[0-9.]+' height='[0-9.]+'", size);
    }

    /// A length to a hundredth of a pixel, which is finer than any printer.
    private static String hundredths(double length) {
        long hundredths = Math.round(length * 100);
        return hundredths % 100 == 0 ? String.valueOf(hundredths / 100) : String.valueOf(hundredths / 100.0);
    }

    /// The chart in pixels.
    ///
    /// @param scale pixels of the picture for each pixel of width and height: 2 for sharp print
    public static BufferedImage pixels(JFreeChart chart, int width, int height, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(scale, scale);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        return image;
    }

    /// The chart as the bytes of a PNG file.
    ///
    /// @param scale pixels of the picture for each pixel of width and height: 2 for sharp print
    public static byte[] png(JFreeChart chart, int width, int height, double scale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels(chart, width, height, scale), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    /// A chart that is its plot and nothing else: no title, no legend, no frame.
    public static JFreeChart chart(Plot plot, ChartStyle style) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setNoDataMessage("No figures yet");
        plot.setNoDataMessageFont(style.regular());
        plot.setNoDataMessagePaint(style.palette().muted());
        if (plot instanceof XYPlot lines) {
            lines.setDomainCrosshairPaint(style.palette().muted());
            lines.setDomainCrosshairStroke(style.line(1));
        }
        JFreeChart chart = new FreshChart(plot, style.regular());
        chart.setBackgroundPaint(style.palette().ground());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }
}
