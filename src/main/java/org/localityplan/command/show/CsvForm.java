package org.localityplan.command.show;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;

/// A report as CSV (RFC 4180): the keys as heads, figures unrounded. Words that a spreadsheet would take for a formula get
/// an apostrophe before them.
final class CsvForm {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvForm() {}

    static String write(Report report) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(report.columns().stream().map(Column::key).toList());
            report.rows().forEach(row -> csv.writeRecord(fields(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return text.toString();
    }

    /// Every field of every chapter as a row of its own, so that all of them fit one table: chapter, row from 1, field, value.
    static String write(Chapters chapters) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("chapter", "row", "field", "value");
            chapters.all().forEach(chapter -> write(chapter, csv));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return text.toString();
    }

    private static void write(Chapters.Chapter chapter, CsvWriter csv) {
        switch (chapter) {
            case Chapters.Items items ->
                items.items().forEach(item -> csv.writeRecord(items.key(), "1", item.key(), field(item.value())));
            case Chapters.Table(String key, Report table) -> {
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        csv.writeRecord(
                                key,
                                String.valueOf(row + 1),
                                table.columns().get(column).key(),
                                field(table.rows().get(row).get(column)));
                    }
                }
            }
        }
    }

    private static List<String> fields(List<Cell> row) {
        return row.stream().map(CsvForm::field).toList();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Words(String words) -> harmless(words);
            case Cell.Amount(var amount, var _) -> amount.toPlainString();
            case Cell.Flag(boolean yes) -> String.valueOf(yes);
            case Cell.Empty() -> "";
        };
    }

    private static String harmless(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
