package org.localityplan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The bundled fonts serve the window, the charts and the pack.
class FontsTest {

    private static final String SIGNS = "£ – — ‘ ’ “ ” … • · × − ≤ ≥ ≠ → ← ↑ ↓ ▲ ▼ ✓ % é ½";

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Italic", "Medium", "SemiBold", "Bold"})
    void hasEverySignTheProgramWrites(String cut) throws Exception {
        try (var file = open(cut)) {
            var font = Font.createFont(Font.TRUETYPE_FONT, file);
            assertThat(font.canDisplayUpTo(SIGNS)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Italic", "Medium", "SemiBold", "Bold"})
    void canBeEmbeddedInThePackAndReadBack(String cut) throws Exception {
        var written = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var file = open(cut)) {
            var page = new PDPage();
            document.addPage(page);
            var font = PDType0Font.load(document, file, true);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 11);
                content.showText(SIGNS);
                content.endText();
            }
            document.save(written);
        }
        try (var document = Loader.loadPDF(written.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo(SIGNS);
        }
    }

    @ParameterizedTest
    @CsvSource({"Inter, Regular", "Inter, Bold", "Inter, Italic", "Inter Medium, Regular", "Inter SemiBold, Regular"})
    void areKnownToTheWindowByTheNamesOfTheStyleSheets(String family, String style) {
        assertThat(Theme.LIGHT.styleSheets(TextSize.NORMAL)).isNotEmpty();
        var name = style.equals("Regular") ? family : family + " " + style;
        var font = javafx.scene.text.Font.font(name, TextSize.NORMAL_PIXELS);
        assertThat(font.getFamily()).isEqualTo(family);
        assertThat(font.getStyle()).isEqualTo(style);
    }

    private static InputStream open(String cut) {
        var path = "/org/localityplan/fonts/Inter-" + cut + ".ttf";
        return Objects.requireNonNull(FontsTest.class.getResourceAsStream(path), path);
    }
}
