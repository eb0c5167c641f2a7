package org.localityplan.command.spc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.measure.spc.XmrSeries.Dated;
import org.localityplan.intake.sheet.Refusal;
import org.localityplan.intake.sheet.Sheets;

/// A series read from a CSV (or a workbook) of two columns or more, or the reason why it cannot be.
public sealed interface SeriesFile {

    /// The values with their days, in the order of time.
    ///
    /// @param remarks what was done with the rows beyond reading them, each a sentence: left out, put in order
    record Series(List<Dated> values, List<String> remarks) implements SeriesFile {
        public Series {
            values = List.copyOf(values);
            remarks = List.copyOf(remarks);
        }
    }

    /// What is wrong, what is safe and what to do.
    record Refused(String sentence) implements SeriesFile {}

    /// Reads the file.
    ///
    /// @param date the head of the column of dates; the first column without it
    /// @param value the head of the column of values; the second column without it
    static SeriesFile read(Path file, Optional<String> date, Optional<String> value) {
        try {
            return switch (Sheets.open(file)) {
                case Sheets.Opened.Refused(Refusal refusal) -> refused(file, refusal);
                case Sheets.Opened.Sound(Sheets sheets) -> {
                    SeriesRows rows = new SeriesRows(date, value);
                    yield sheets.read(rows)
                            .<SeriesFile>map(refusal -> refused(file, refusal))
                            .orElseGet(() -> rows.series(file));
                }
            };
        } catch (IOException unreadable) {
            return new Refused("“%s” cannot be read (%s). Nothing was done. Check the file."
                    .formatted(file, unreadable.getMessage()));
        }
    }

    private static Refused refused(Path file, Refusal refusal) {
        String where = refusal.row() == 0 ? "" : ", line " + refusal.row();
        return new Refused("“%s”%s: %s Nothing was done. %s".formatted(file, where, refusal.problem(),
                refusal.remedy()));
    }
}
