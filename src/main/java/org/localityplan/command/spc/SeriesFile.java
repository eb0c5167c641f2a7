package org.localityplan.command.spc;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.spc.XmrSeries.Dated;

/// A series read from a CSV with a head line, or the reason why it cannot be.
public sealed interface SeriesFile {

    /// The values with their days, in the order of the file. Rows without a value are left out.
    record Series(List<Dated> values) implements SeriesFile {
        public Series {
            values = List.copyOf(values);
        }
    }

    /// What is wrong, what is safe and what to do.
    record Refused(String sentence) implements SeriesFile {}

    /// Reads the file.
    ///
    /// @param date the head of the column of dates; the first column without it
    /// @param value the head of the column of values; the second column without it
    static SeriesFile read(Path file, Optional<String> date, Optional<String> value) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<Dated> values = new ArrayList<>();
            for (NamedCsvRecord row : rows) {
                Optional<Refused> fault = add(row, cell(row, date, 0), cell(row, value, 1), values);
                if (fault.isPresent()) {
                    return fault.get();
                }
            }
            return values.isEmpty()
                    ? new Refused("“" + file + "” holds no values. Nothing was done.")
                    : new Series(values);
        } catch (NoSuchFileException missing) {
            return new Refused("There is no file “" + file + "”. Nothing was done. Check its name.");
        } catch (IOException | CsvParseException unreadable) {
            return new Refused("“%s” cannot be read as CSV (%s). Nothing was done. Check the file."
                    .formatted(file, unreadable.getMessage()));
        }
    }

    private static Optional<String> cell(NamedCsvRecord row, Optional<String> head, int usual) {
        return head.isPresent()
                ? head.flatMap(row::findField)
                : usual < row.getFieldCount() ? Optional.of(row.getField(usual)) : Optional.empty();
    }

    private static Optional<Refused> add(
            NamedCsvRecord row, Optional<String> date, Optional<String> value, List<Dated> values) {
        if (date.isEmpty() || value.isEmpty()) {
            return Optional
                    .of(fault(row, "lacks the column of dates or of values. Name them with --date and --value."));
        }
        if (value.get().isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(date.get().strip());
        if (day.isEmpty()) {
            return Optional.of(fault(row, "has the date “" + date.get() + "”. Write it as 2026-10-31 or 31/10/2026."));
        }
        try {
            values.add(new Dated(day.get(), new BigDecimal(value.get().strip().replace(",", ""))));
            return Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.of(fault(row, "has the value “" + value.get() + "”, which is no number."));
        }
    }

    private static Refused fault(NamedCsvRecord row, String problem) {
        return new Refused("Line " + row.getStartingLineNumber() + " " + problem + " Nothing was done.");
    }

    private static Optional<LocalDate> day(String text) {
        return Stream.of("uuuu-MM-dd", "d/M/uuuu", "d MMM uuuu")
                .flatMap(pattern -> day(text, pattern).stream())
                .findFirst()
                .or(() -> Period.parse(text).map(Period::start));
    }

    private static Optional<LocalDate> day(String text, String pattern) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ofPattern(pattern, Locale.UK)));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
