package org.localityplan.command.show;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

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

        /// Words, or nothing where there are none.
        static Cell of(String words) {
            return words.isEmpty() ? new Empty() : new Words(words);
        }

        /// A whole number.
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

    /// The same without columns in which nothing stands.
    Report withoutEmptyColumns() {
        List<Integer> full = IntStream.range(0, columns.size())
                .filter(column -> rows.stream().anyMatch(row -> !(row.get(column) instanceof Cell.Empty)))
                .boxed()
                .toList();
        return new Report(
                title,
                sentences,
                full.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> full.stream().map(row::get).toList())
                        .toList());
    }
}
