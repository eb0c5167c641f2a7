package org.localityplan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.pack.page.Document;
import org.localityplan.pack.page.Printable;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PackPdfTest {
    private static Document document = BoardPack.of(GivenPlan.snapshot());
    private static byte[] pdf = {};

    @BeforeAll
    static void write() throws IOException {
        pdf = PackPdf.bytes(document);
    }

    @Test
    void passesPdfUa() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString("ua1");
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            assertThat(result.getTestAssertions()).as("what fails").isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void printsEveryWordOfTheDocument() throws IOException {
        assertSaysAll(document, pdf);
    }

    @Test
    void printsNothingTwiceOutsideOfItsPlace() throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(pages.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pages.getDocumentInformation().getTitle()).isEqualTo("Trafford · Improving Lives Every Day");
            assertThat(pages.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
        }
    }

    @Test
    void numbersEveryPageAfterTheCover() throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            for (int page = 2; page <= pages.getNumberOfPages(); page++) {
                assertThat(PdfPages.text(pages, page)).contains("Page" + page + "of" + pages.getNumberOfPages());
            }
            assertThat(PdfPages.text(pages, 1)).doesNotContain("Page1of");
        }
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            for (PDPage page : pages.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).as(name.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void drawsChartsAsVectors() throws IOException {
        assertThat(images(pdf)).isZero();
    }

    @Test
    void givesTheSameBytesTwice(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pack.pdf");
        PackPdf.write(document, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(pdf);
    }

    @Test
    void rendererHasNothingToComplainOf() throws IOException {
        List<Diagnostic> complaints = new ArrayList<>();
        PackPdf.bytes(document, complaints::add);
        assertThat(complaints)
                .filteredOn(each -> each.getLevel().intValue() >= Level.WARNING.intValue())
                .extracting(Diagnostic::getFormattedMessage)
                .isEmpty();
    }

    @Test
    void printsPlanWithoutAnything() throws IOException {
        Document bare = BoardPack.of(GivenPlan.bare());
        assertSaysAll(bare, PackPdf.bytes(bare));
    }

    static void assertSaysAll(Document document, byte[] pdf) throws IOException {
        String printed = PdfPages.text(pdf);
        assertThat(DocumentWords.of(document)).allSatisfy(words -> assertThat(printed)
                .contains(PdfPages.squeezed(Printable.words(words))));
    }

    static int images(byte[] pdf) throws IOException {
        int images = 0;
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            for (PDPage page : pages.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
                }
            }
        }
        return images;
    }
}
