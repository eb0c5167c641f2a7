package org.localityplan.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// An Excel workbook (.xlsx), its visible sheets streamed row by row.
final class XlsxSheets implements Sheets {

    private static final String SAVE_AGAIN =
            "Open it in a spreadsheet program and save it again as .xlsx, or as CSV (UTF-8).";

    /// With the formats of the cells; a broken cell becomes an error cell.
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private static final int MOST_COLUMNS = 1_000;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private final Path file;

    private XlsxSheets(Path file) {
        this.file = file;
    }

    static Opened open(Path file) throws IOException {
        return switch (ZipContents.of(file)) {
            case ZipContents.Workbook() -> new Opened.Sound(new XlsxSheets(file));
            case ZipContents.Other(String what) -> FileKind.refuse("The file is " + what + ".", SAVE_AGAIN);
            case ZipContents.TooLarge() ->
                FileKind.refuse("The workbook unpacks to more than this program will read.",
                        "Keep only the sheet you need.");
            case ZipContents.Damaged() -> FileKind.refuse("The workbook is damaged.", "Download it again.");
        };
    }

    @Override
    public Optional<Refusal> read(Taker taker) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    Optional<Refusal> refusal = read(sheet, taker);
                    if (refusal.isPresent() || !taker.wantsNextTable()) {
                        return refusal;
                    }
                }
            }
            return Optional.empty();
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException broken) {
            return Optional.of(damagedFrom(0));
        }
    }

    private static Optional<Refusal> read(Sheet sheet, Taker taker) throws IOException {
        long number = 0;
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            for (Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator(); each.hasNext();) {
                Row row = row(each.next());
                number = row.number();
                if (!row.isBlank() && !taker.take(row)) {
                    break;
                }
            }
            return Optional.empty();
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException
                | IndexOutOfBoundsException broken) {
            return Optional.of(damagedFrom(number + 1));
        }
    }

    private static Refusal damagedFrom(long row) {
        return new Refusal(row, "The workbook is damaged.", SAVE_AGAIN);
    }

    private static Row row(org.dhatim.fastexcel.reader.Row found) {
        List<String> cells = new ArrayList<>();
        int columns = Math.min(found.getCellCount(), MOST_COLUMNS);
        for (int column = 0; column < columns; column++) {
            cells.add(found.getOptionalCell(column).map(XlsxSheets::text).orElse(""));
        }
        return new Row(found.getRowNum(), cells);
    }

    /// What a cell holds, as it is meant: a percentage or a month where its format says so. A formula counts with the
    /// value it last had; an error stays as it is shown, `#REF!`.
    private static String text(Cell cell) {
        if (!(cell.getValue() instanceof BigDecimal)) {
            return cell.getType() == CellType.EMPTY ? "" : Cells.tidy(String.valueOf(cell.getText()));
        }
        String format = format(cell);
        if (format.contains("yy")) {
            return cell.asDate().format(format.contains("d") ? DateTimeFormatter.ISO_LOCAL_DATE : MONTH);
        }
        String number = Cells.number(cell.getRawValue());
        return format.contains("%") ? Cells.percentage(number) : number;
    }

    private static String format(Cell cell) {
        String format = cell.getDataFormatString();
        return format == null ? "" : format.toLowerCase(Locale.ROOT);
    }
}
