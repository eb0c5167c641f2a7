package org.localityplan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Comparison;
import org.localityplan.domain.waiting.outlook.WhatIf;
import org.localityplan.pack.page.Document;

class IllustrationPageTest {

    private static final WaitingList LIST = GivenList.of(List.of(
            "2026-07-31:344:34/36/4", "2026-08-31:349:44/35/3", "2026-09-30:341:36/39/5", "2026-10-31:332:38/41/6"));
    private static final Document PAGE = IllustrationPage.of(
            GivenPlan.snapshot(), LIST,
            Comparison.of(LIST, new WhatIf(6, -0.05, new WhatIf.Initiative(8, 10))).orElseThrow());
    private static byte[] pdf = {};

    @BeforeAll
    static void write() throws IOException {
        pdf = PackPdf.bytes(PAGE);
    }

    @Test
    void passesPdfUa() throws Exception {
        PackPdfTest.assertPassesPdfUa(pdf);
    }

    @Test
    void isOnePageWithVectorsOnly() throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(pages.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(PackPdfTest.images(pdf)).isZero();
        assertThat(PdfPages.draw(pdf, "what-if")).isEqualTo(1);
    }

    @Test
    void saysThatItIsAnIllustration() throws IOException {
        assertThat(PdfPages.text(pdf)).contains(
                "Illustration:notarecord",
                "Whatif:Occupationaltherapyassessment",
                "nothingofitiskeptintheplan",
                "6morepeopleareseeneachweek,5%fewerpeoplejoinandfor8weeks10moreareseeneachweek.",
                "Ifthisistried,thelistwouldclearby");
    }

    @Test
    void saysWhereItStartsFromInventedCounts() throws IOException {
        var invented = org.localityplan.desktop.GivenLists.shrinking();
        var page = IllustrationPage.of(
                GivenPlan.snapshot(), invented, Comparison.of(invented, WhatIf.AS_NOW).orElseThrow());
        assertThat(PdfPages.text(PackPdf.bytes(page))).contains("Thecountsthatitstartsfromareillustrative,too.");
    }
}
