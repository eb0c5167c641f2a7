package org.localityplan.command.show;

import java.math.BigDecimal;
import java.util.List;

/// A table of figures with a few sentences above it.
///
/// @param title what the table shows
/// @param sentences what it says, each a whole sentence
/// @param columns the heads
/// @param rows one cell a column
public record Report(String title, List<String> sentences, List<Column> columns, List<List<Cell>> rows) {

    /// A column.
    ///
    /// @param key its name in JSON and CSV
    /// @param heading its name in text
    public record Column(String key, String heading) {}

    /// One cell. An empty cell is written as nothing, in JSON as null.
    public sealed interface Cell {
        record Words(String words) implements Cell {}

        /// A figure, unrounded in JSON and CSV.
        ///
        /// @param printed as it reads in text
        record Amount(BigDecimal amount, String printed) implements Cell {}

        record Flag(boolean yes) implements Cell {}

        record Empty() implements Cell {}

        static Cell of(String words) {
            return words.isEmpty() ? new Empty() : new Words(words);
        }

        static Cell of(long count) {
            return new Amount(BigDecimal.valueOf(count), String.valueOf(count));
        }
    }

    public Report {
        sentences = List.copyOf(sentences);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of \"" + title + "\" has " + row.size() + " cells");
            }
        }
    }
}
