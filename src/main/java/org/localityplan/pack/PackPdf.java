package org.localityplan.pack;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.localityplan.pack.page.Document;
import org.localityplan.pack.page.Drawings;
import org.localityplan.pack.page.PackFonts;
import org.localityplan.pack.page.Xhtml;

/// Writes documents as tagged PDF (PDF/UA-1): every font embedded, every drawing a vector, nothing fetched.
///
/// The file carries the document's own date instead of the time it was made, so the same document gives the same bytes.
public final class PackPdf {

    static {
        // The renderer would tell whoever looks at the standard error how it gets on
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
    }

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
        try (PDDocument pages = new PDDocument()) {
            PdfRendererBuilder builder = builder(document);
            builder.withDiagnosticConsumer(complaints);
            builder.usePDDocument(pages);
            for (PackFonts.Cut cut : PackFonts.cuts()) {
                builder.useFont(font(cut, pages), PackFonts.FAMILY, cut.weight(), FontStyle.NORMAL, true);
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                date(pages, document.date());
                pages.save(bytes);
            }
        }
        return bytes.toByteArray();
    }

    /// A font without its table of glyph substitutions: applying it takes longer than all the rest, for no visible gain.
    private static PDFontSupplier font(PackFonts.Cut cut, PDDocument pages) throws IOException {
        try (InputStream stream = cut.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(pages, font, true));
        }
    }

    private static PdfRendererBuilder builder(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("Locality Plan Dashboard");
        Xhtml page = Xhtml.of(document);
        // The renderer is given the drawings of this page and refused everything else
        builder.useProtocolsStreamImplementation(address -> new Drawn(page.drawings(), address), Drawings.SCHEME);
        builder.useUriResolver((_, address) -> address);
        builder.useExternalResourceAccessControl(
                (address, _) -> page.drawings().at(address).isPresent(),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(page.markup(), null);
        return builder;
    }

    /// One of the drawings, as the renderer reads it.
    private record Drawn(Drawings drawings, String address) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(svg().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Reader getReader() {
            return new StringReader(svg());
        }

        private String svg() {
            return drawings.at(address).orElseThrow();
        }
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
