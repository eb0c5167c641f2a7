package org.localityplan.pack.page;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The bundled Inter in the weights that pages use.
public final class PackFonts {
    /// The name of the family in the style sheet.
    public static final String FAMILY = "Inter";

    private static final List<Cut> CUTS = List.of(
            new Cut("Inter-Regular.ttf", 400), new Cut("Inter-SemiBold.ttf", 600), new Cut("Inter-Bold.ttf", 700));

    private PackFonts() {}

    /// A weight of the family.
    public record Cut(String file, int weight) {

        /// The font file from its beginning.
        public InputStream open() {
            String path = "/org/localityplan/fonts/" + file;
            return Objects.requireNonNull(PackFonts.class.getResourceAsStream(path), path);
        }
    }

    public static List<Cut> cuts() {
        return CUTS;
    }

    static boolean has(int point) {
        return Loaded.REGULAR.canDisplay(point);
    }

    /// Read once, when the first page is written.
    private static final class Loaded {
        static final Font REGULAR = load();

        private static Font load() {
            try (InputStream stream = CUTS.getFirst().open()) {
                return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(stream.readAllBytes()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (FontFormatException broken) {
                throw new IllegalStateException("Not a font: " + CUTS.getFirst().file(), broken);
            }
        }
    }
}
