package org.localityplan.intake.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A CSV file: commas, semicolons or tabs; UTF-8 with or without a byte order mark, or Windows-1252.
final class CsvSheets implements Sheets {

    /// As many characters as Excel allows in a cell: a longer cell is a quote that was never closed.
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_COLUMNS = 1_000;

    private final Path file;
    private final Charset charset;
    private final char separator;

    private CsvSheets(Path file, Charset charset, char separator) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
    }

    static Opened open(Path file) throws IOException {
        return switch (TextEncoding.of(file)) {
            case TextEncoding.Known(Charset charset) ->
                new Opened.Sound(new CsvSheets(file, charset, separator(file, charset)));
            case TextEncoding.Binary() ->
                FileKind.refuse("The file holds bytes that no text has.",
                        "Export it again as .xlsx or as CSV (UTF-8).");
            case TextEncoding.Unknown() ->
                FileKind.refuse("The file is neither UTF-8 nor Windows text.", "Save it as CSV (UTF-8).");
        };
    }

    /// The character that occurs most in the lines where the headers can be.
    private static char separator(Path file, Charset charset) throws IOException {
        char[] start = new char[8_192];
        try (BufferedReader reader = Files.newBufferedReader(file, charset)) {
            int length = Math.max(0, reader.read(start));
            String text = new String(start, 0, length);
            char best = ',';
            for (char each : new char[] {';', '\t'}) {
                best = count(text, each) > count(text, best) ? each : best;
            }
            return best;
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    @Override
    public Optional<Refusal> read(Taker taker) throws IOException {
        long row = 0;
        try (CsvReader<CsvRecord> csv = reader()) {
            for (CsvRecord each : csv) {
                row = each.getStartingLineNumber();
                Row next = row(each);
                if (!next.isBlank() && !taker.take(next)) {
                    break;
                }
            }
            return Optional.empty();
        } catch (CsvParseException broken) {
            return Optional.of(new Refusal(
                    row + 1,
                    "From here on the file cannot be split into cells: a quotation mark is not closed, or a cell or row"
                            + " is far too long.",
                    "Look for a single \" in this row or after it, and remove or double it."));
        }
    }

    private CsvReader<CsvRecord> reader() throws IOException {
        CsvRecordHandler cells = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_CELL)
                .maxRecordSize(4 * LONGEST_CELL)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(true)
                .build(cells, file, charset);
    }

    private static Row row(CsvRecord found) {
        return new Row(
                found.getStartingLineNumber(),
                found.getFields().stream().map(Cells::tidy).toList());
    }
}
