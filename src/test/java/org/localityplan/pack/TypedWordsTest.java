package org.localityplan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localityplan.pack.page.Document;
import org.localityplan.pack.page.Printable;
import org.localityplan.pack.page.Xhtml;

/// Whatever a person types is printed as words: it cannot change a page, fetch a file or hide.
class TypedWordsTest {

    static Stream<String> corpus() {
        return Stream.of(
                "<img src=\"file:///etc/passwd\"/>",
                "<script>alert(1)</script>",
                "</style></head><body onload='x'>",
                "\" onload=\"x' href='file:///etc/hosts",
                "&lt;b&gt; &amp; &#60; &nbsp; ]]> <!-- -->",
                "url(file:///etc/passwd) } * { display: none }",
                "right\u202Eto left\u200F\u2066 \u05D0\u05D1",
                "emoji \uD83D\uDE00 family \uD83D\uDC68\u200D\uD83D\uDC69 heart \u2764\uFE0F",
                "control \u0000\u0007\u001B line\nbreak\ttab \uFFFE \uD800",
                "W".repeat(300),
                "Llanfair£€–“quoted”…½²°é");
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void printsWhatIsTypedAndNothingElse(String typed) throws IOException {
        Document document = BoardPack.of(GivenPlan.typing(" " + typed));
        byte[] pdf = PackPdf.bytes(document);
        PackPdfTest.assertSaysAll(document, pdf);
        assertThat(PackPdfTest.images(pdf)).isZero();
    }

    @Test
    void keepsLongWordsOnThePage() throws IOException {
        byte[] pdf = PackPdf.bytes(BoardPack.of(GivenPlan.typing(" " + "W".repeat(300))));
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(PdfPages.rightmost(pages)).isLessThan(595 - 17 / 25.4 * 72 + 1);
        }
    }

    @Test
    void fetchesNoPictureThatExists(@TempDir Path folder) throws IOException {
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        String typed = " <img alt=\"x\" src=\"" + picture.toUri() + "\"/>";
        byte[] pdf = PackPdf.bytes(BoardPack.of(GivenPlan.typing(typed)));
        assertThat(PackPdfTest.images(pdf)).isZero();
        assertThat(PdfPages.text(pdf)).contains("<imgalt=");
    }

    @Test
    void namesNoFileAndNoAddressInItsMarkup() {
        String markup = Xhtml.of(BoardPack.of(GivenPlan.snapshot()));
        assertThat(markup.replace("http://www.w3.org/1999/xhtml", ""))
                .doesNotContain("http:", "https:", "file:", "jar:");
    }

    @Test
    void dropsDirectionMarksAndBoxesUnknownLetters() {
        assertThat(Printable.words("a\u202Eb\u200Fc")).isEqualTo("abc");
        assertThat(Printable.words("\uD83D\uDE00!")).isEqualTo("□!");
        assertThat(Printable.words("a\nb")).isEqualTo("a b");
    }
}
