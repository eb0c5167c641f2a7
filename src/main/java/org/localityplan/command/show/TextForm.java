package org.localityplan.command.show;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.localityplan.command.show.Report.Cell;

/// A report as text for a person: figures to the right, words to the left, columns two spaces apart.
final class TextForm {
    private static final String GAP = "  ";

    private TextForm() {}

    static String write(Report report) {
        StringBuilder text = new StringBuilder(report.title()).append('\n');
        report.sentences().forEach(sentence -> text.append(sentence).append('\n'));
        if (!report.rows().isEmpty()) {
            text.append('\n').append(table(report));
        }
        return text.toString();
    }

    static String write(Chapters chapters) {
        StringBuilder text = new StringBuilder(chapters.title()).append('\n');
        chapters.sentences().forEach(sentence -> text.append(sentence).append('\n'));
        for (Chapters.Chapter chapter : chapters.all()) {
            switch (chapter) {
                case Chapters.Items items -> text.append('\n').append(write(items.items()));
                case Chapters.Table(var _, Report table) when table.rows().isEmpty() -> {
                    // A person wants no empty tables
                }
                case Chapters.Table(var _, Report table) ->
                    text.append('\n').append(write(table.withoutEmptyColumns()));
            }
        }
        return text.toString();
    }

    /// Names to the left, values beside them; what is not known is left out.
    private static String write(List<Chapters.Item> items) {
        int width = items.stream().mapToInt(item -> item.name().length()).reduce(0, Math::max);
        return items.stream()
                .filter(item -> !(item.value() instanceof Cell.Empty))
                .map(item -> pad(item.name(), width, false) + GAP + printed(item.value()) + "\n")
                .collect(Collectors.joining());
    }

    private static String table(Report report) {
        int[] widths = IntStream.range(0, report.columns().size())
                .map(column -> width(column, report))
                .toArray();
        String heads = IntStream.range(0, widths.length)
                .mapToObj(column -> pad(
                        report.columns().get(column).heading(), widths[column], isNumeric(column, report)))
                .collect(Collectors.joining(GAP));
        String rows = report.rows().stream()
                .map(row -> line(row, widths, report))
                .collect(Collectors.joining("\n"));
        return heads.stripTrailing() + "\n" + rows + "\n";
    }

    private static String line(List<Cell> row, int[] widths, Report report) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> pad(printed(row.get(column)), widths[column], isNumeric(column, report)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static int width(int column, Report report) {
        int heading = report.columns().get(column).heading().length();
        return report.rows().stream()
                .mapToInt(row -> printed(row.get(column)).length())
                .reduce(heading, Math::max);
    }

    private static boolean isNumeric(int column, Report report) {
        return report.rows().stream()
                .map(row -> row.get(column))
                .allMatch(cell -> cell instanceof Cell.Amount || cell instanceof Cell.Empty);
    }

    private static String pad(String text, int width, boolean right) {
        String spaces = " ".repeat(width - text.length());
        return right ? spaces + text : text + spaces;
    }

    private static String printed(Cell cell) {
        return switch (cell) {
            case Cell.Words(String words) -> words;
            case Cell.Amount(var _, String printed) -> printed;
            case Cell.Flag(boolean yes) -> yes ? "yes" : "no";
            case Cell.Empty() -> "";
        };
    }
}
