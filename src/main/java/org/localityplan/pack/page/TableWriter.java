package org.localityplan.pack.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.localityplan.chart.LightShape;
import org.localityplan.domain.Light;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Size;
import org.localityplan.pack.page.Block.Table;

/// Writes tables: heads that name their column, first cells that name their row, lights with their words.
final class TableWriter {
    private static final int LIGHT = 15;
    private static final int SMALL_LIGHT = 11;

    private TableWriter() {}

    static String write(Table table) {
        String widths = table.columns().stream()
                .map(column -> "<col style=\"width:%d%%\"/>".formatted(column.share()))
                .collect(Collectors.joining("", "<colgroup>", "</colgroup>"));
        String heads = table.columns().stream().map(TableWriter::head).collect(Collectors.joining());
        String rows = table.rows().stream().map(row -> row(row, table.columns())).collect(Collectors.joining("\n"));
        return "<table>%s<thead><tr>%s</tr></thead><tbody>%s</tbody></table>".formatted(widths, heads, rows);
    }

    private static String head(Column column) {
        return "<th scope=\"col\"%s>%s</th>".formatted(side(column), Printable.escaped(column.head()));
    }

    private static String side(Column column) {
        return column.align() == Align.RIGHT ? " class=\"number\"" : "";
    }

    private static String row(Row row, List<Column> columns) {
        return switch (row) {
            case Row.Group(String title) ->
                "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%d\">%s</th></tr>"
                        .formatted(columns.size(), Printable.escaped(title));
            case Row.Cells(List<Cell> cells) ->
                IntStream.range(0, columns.size())
                        .mapToObj(i -> cell(cells.get(i), columns.get(i)))
                        .collect(Collectors.joining("", "<tr>", "</tr>"));
        };
    }

    private static String cell(Cell cell, Column column) {
        String side = side(column);
        return switch (cell) {
            case Cell.Name(String text) -> "<th scope=\"row\"%s>%s</th>".formatted(side, Printable.escaped(text));
            case Cell.Text(String text) -> "<td%s>%s</td>".formatted(side, Printable.escaped(text));
            case Cell.Pair(String text, String small) ->
                "<td%s>%s<br/><span class=\"small\">%s</span></td>"
                        .formatted(side, Printable.escaped(text), Printable.escaped(small));
            case Cell.Lit(Light light, boolean stale, String words) ->
                "<td%s>%s %s</td>".formatted(side, drawing(light, stale, LIGHT), Printable.escaped(words));
            case Cell.Strip(List<Light> lights) ->
                lights.stream()
                        .map(light -> drawing(light, false, SMALL_LIGHT))
                        .collect(Collectors.joining("", "<td class=\"strip\">", "</td>"));
        };
    }

    private static String drawing(Light light, boolean stale, int size) {
        LightShape shape = LightShape.of(light);
        String svg = stale ? shape.staleSvg(size) : shape.svg(size);
        return BlockWriter.drawing(svg, shape.words(stale), new Size(size, size));
    }
}
