package org.localityplan.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The bundled Inter, so that charts look the same on every system.
final class ChartFonts {
    private static final Font REGULAR = load("Inter-Regular.ttf");
    private static final Font STRONG = load("Inter-Bold.ttf");

    private ChartFonts() {}

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font strong(float size) {
        return STRONG.deriveFont(Font.BOLD, size);
    }

    private static Font load(String file) {
        String path = "/org/localityplan/fonts/" + file;
        try (InputStream stream = Objects.requireNonNull(ChartFonts.class.getResourceAsStream(path), path)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("Not a font: " + path, broken);
        }
    }
}
