package org.localityplan.pack;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.DoubleAccumulator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads and draws the pages of a PDF.
final class PdfPages {
    private static final Path PICTURES = Path.of("target/pictures");
    private static final int DOTS_PER_INCH = 100;

    private PdfPages() {}

    /// All text in reading order without any blanks, so that line breaks do not matter.
    static String text(byte[] pdf) throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            return squeezed(stripper.getText(pages));
        }
    }

    /// The text of one page, counted from 1, without any blanks.
    static String text(PDDocument pages, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return squeezed(stripper.getText(pages));
    }

    /// How far to the right any letter reaches, in points.
    static double rightmost(PDDocument pages) throws IOException {
        DoubleAccumulator rightmost = new DoubleAccumulator(Math::max, 0);
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                rightmost.accumulate(text.getX() + text.getWidth());
            }
        };
        stripper.getText(pages);
        return rightmost.get();
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /// Leaves a picture of every page, in colour and in grey, in `target/pictures`.
    static int draw(byte[] pdf, String name) throws IOException {
        Files.createDirectories(PICTURES);
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(pages);
            for (int i = 0; i < pages.getNumberOfPages(); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, DOTS_PER_INCH);
                String file = "%s-%02d".formatted(name, i + 1);
                ImageIO.write(page, "png", PICTURES.resolve(file + ".png").toFile());
                ImageIO.write(grey(page), "png", PICTURES.resolve(file + "-grey.png").toFile());
            }
            return pages.getNumberOfPages();
        }
    }

    private static BufferedImage grey(BufferedImage page) {
        BufferedImage grey = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.drawImage(page, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return grey;
    }
}
