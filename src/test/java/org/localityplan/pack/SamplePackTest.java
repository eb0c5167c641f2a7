package org.localityplan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;
import org.localityplan.intake.sample.SamplePlan;
import org.localityplan.pack.page.Document;

/// The pack of the Trafford sample, as a newcomer prints it.
class SamplePackTest {
    private static final Snapshot SNAPSHOT = SamplePlan.read().plan();
    private static final Document DOCUMENT = BoardPack.of(SNAPSHOT);
    private static byte[] pdf = {};

    @BeforeAll
    static void write() throws IOException {
        pdf = PackPdf.bytes(DOCUMENT);
    }

    @Test
    void passesPdfUa() throws Exception {
        PackPdfTest.assertPassesPdfUa(pdf);
    }

    @Test
    void printsEveryWord() throws IOException {
        PackPdfTest.assertSaysAll(DOCUMENT, pdf);
    }

    @Test
    void leavesPictureOfEveryPage() throws IOException {
        assertThat(PdfPages.draw(pdf, "pack")).isBetween(20, 32);
    }

    @Test
    void givesEachProgrammeOnePage() throws IOException {
        List<Programme> programmes = SNAPSHOT.plan().programmes();
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(PdfPages.text(pages, 2)).contains("Wherewestand");
            assertThat(PdfPages.text(pages, 3)).contains("4of10programmesand10of30projectsdeclareanotherlight");
            for (int page = 4; page < 4 + programmes.size(); page++) {
                assertThat(PdfPages.text(pages, page)).as("page " + page).contains("Seniorresponsibleofficer");
            }
            assertThat(PdfPages.text(pages, 4 + programmes.size())).contains("Risksandmilestones", "Lookedatagain");
            assertThat(PdfPages.text(pages, 5 + programmes.size())).contains("Keymilestonesthathaveslipped");
            assertThat(PdfPages.text(pages, 6 + programmes.size())).contains("Measures", "Place:");
        }
    }

    @Test
    void staysWithinTheMargins() throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(PdfPages.rightmost(pages)).isLessThan(595 - 17 / 25.4 * 72 + 1);
        }
    }

    @Test
    void saysThatSomeFiguresAreIllustrativeOnEveryPage() throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= pages.getNumberOfPages(); page++) {
                assertThat(PdfPages.text(pages, page)).contains("Somefiguresareillustrative");
            }
        }
    }
}
