package org.localityplan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.history.Snapshot;

class PackPdfTest {
    private static final List<Diagnostic> complaints = new ArrayList<>();
    private static byte[] pdf = {};

    @BeforeAll
    static void write() throws IOException {
        Snapshot snapshot = GivenPlan.snapshot();
        pdf = PackPdf.bytes(BoardPack.of(snapshot), complaints::add);
    }

    @Test
    void drawsEveryPage() throws IOException {
        assertThat(PdfPages.draw(pdf, "small-pack")).isBetween(8, 12);
        complaints.forEach(each -> System.out.println(each.getFormattedMessage()));
    }
}
