package org.localityplan.pack;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.localityplan.pack.page.Document;
import org.localityplan.pack.page.PackFonts;
import org.localityplan.pack.page.Xhtml;

/// Writes documents as tagged PDF (PDF/UA-1): every font embedded, every drawing a vector, nothing fetched.
///
/// The file carries the document's own date instead of the time it was made, so the same document gives the same bytes.
public final class PackPdf {

    private PackPdf() {}

    /// Writes the document to the file, which is replaced if it exists.
    ///
    /// @throws IOException if the file cannot be written
    public static void write(Document document, Path file) throws IOException {
        Files.write(file, bytes(document));
    }

    /// The document as the bytes of a PDF file.
    public static byte[] bytes(Document document) throws IOException {
        return bytes(document, _ -> {});
    }

    /// As [#bytes(Document)], telling what the page renderer complains of.
    static byte[] bytes(Document document, Consumer<Diagnostic> complaints) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = builder(document);
        builder.withDiagnosticConsumer(complaints);
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pages = renderer.createPDFKeepOpen()) {
            date(pages, document.date());
            pages.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("Locality Plan Dashboard");
        for (PackFonts.Cut cut : PackFonts.cuts()) {
            builder.useFont(cut::open, PackFonts.FAMILY, cut.weight(), FontStyle.NORMAL, true);
        }
        // Everything is inside the page; whatever would have to be fetched is refused
        builder.useUriResolver((_, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, _) -> uri.startsWith("data:image/svg+xml;base64,"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(Xhtml.of(document), null);
        return builder;
    }

    /// Noon of the day, so that it is the same day wherever it is read.
    private static void date(PDDocument pages, LocalDate date) {
        Calendar noon = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        noon.setTimeInMillis(date.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli());
        pages.getDocumentInformation().setCreationDate(noon);
        pages.getDocumentInformation().setModificationDate(noon);
        pages.setDocumentId(date.toEpochDay());
    }
}
