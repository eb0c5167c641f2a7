package org.localityplan.desktop.waiting.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.sheet.GridCell;
import org.localityplan.desktop.kit.sheet.PastedBlock;
import org.localityplan.desktop.waiting.sheet.row.CountColumn;
import org.localityplan.desktop.waiting.sheet.row.ListLine;

/// A block of the clipboard, cell by cell: with headings each column goes where its heading says, with names of lists each
/// row goes to its list, and without them it falls from the chosen cell on, over the columns that are typed.
///
/// @param cells what goes where
/// @param leftOut what does not, in a sentence; empty when all of it fits
record PastedCounts(Map<GridCell, String> cells, String leftOut) {

    static PastedCounts of(PastedBlock block, List<GridCell> chosen, List<ListLine> lines) {
        return block.single()
                ? new PastedCounts(typedOnly(block.over(chosen, CountColumn.values().length)), "")
                : new Placing(block, chosen, lines).placed();
    }

    private static Map<GridCell, String> typedOnly(Map<GridCell, String> cells) {
        cells.keySet().removeIf(cell -> !CountColumn.at(cell.column()).typed());
        return cells;
    }

    private static final class Placing {
        private final List<List<String>> rows;
        private final List<ListLine> lines;
        private final int top;
        private final List<Optional<CountColumn>> columns;
        private final boolean headed;
        private final Map<GridCell, String> cells = new LinkedHashMap<>();
        private final List<String> unknown = new ArrayList<>();
        private int below;

        Placing(PastedBlock block, List<GridCell> chosen, List<ListLine> lines) {
            rows = block.rows();
            this.lines = lines;
            top = chosen.stream().mapToInt(GridCell::row).min().orElse(0);
            headed = rows.getFirst().stream().filter(cell -> CountColumn.headed(cell).isPresent()).count() > 1;
            columns = headed ? byHeading() : byPlace(chosen);
        }

        private List<Optional<CountColumn>> byHeading() {
            return rows.getFirst().stream().map(CountColumn::headed).toList();
        }

        /// Beginning with a list's name, or else with the chosen column, and going on over all that are typed.
        private List<Optional<CountColumn>> byPlace(List<GridCell> chosen) {
            boolean named = rows.stream().anyMatch(row -> line(row.getFirst()).isPresent());
            int left = chosen.stream().mapToInt(GridCell::column).min().orElse(CountColumn.WAITING.index());
            List<Optional<CountColumn>> placed =
                    new ArrayList<>(named ? List.of(Optional.of(CountColumn.LIST)) : List.of());
            CountColumn.allTyped().stream()
                    .filter(column -> named || column.index() >= left)
                    .map(Optional::of)
                    .forEach(placed::add);
            return placed;
        }

        PastedCounts placed() {
            int names = columns.indexOf(Optional.of(CountColumn.LIST));
            for (int at = headed ? 1 : 0; at < rows.size(); at++) {
                List<String> row = rows.get(at);
                int to = top + at - (headed ? 1 : 0);
                if (names >= 0) {
                    byName(row, names);
                } else if (to < lines.size()) {
                    put(row, to);
                } else if (!String.join("", row).isBlank()) {
                    below++;
                }
            }
            return new PastedCounts(cells, leftOut());
        }

        private void byName(List<String> row, int names) {
            String name = names < row.size() ? row.get(names) : "";
            line(name).ifPresentOrElse(to -> put(row, to), () -> {
                if (!String.join("", row).isBlank()) {
                    unknown.add(name.isBlank() ? "a row without a name" : "“%s”".formatted(name));
                }
            });
        }

        private void put(List<String> row, int to) {
            for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
                String text = row.get(i);
                columns.get(i)
                        .filter(column -> column.typed() && !text.isBlank())
                        .ifPresent(column -> cells.put(new GridCell(to, column.index()), text));
            }
        }

        private Optional<Integer> line(String name) {
            return IntStream.range(0, lines.size())
                    .boxed()
                    .filter(row -> lines.get(row).list().name().equalsIgnoreCase(name.strip()))
                    .findFirst();
        }

        private String leftOut() {
            var sentences = new ArrayList<String>();
            if (headed) {
                var strange = rows.getFirst().stream()
                        .filter(cell -> !cell.isBlank() && CountColumn.headed(cell).isEmpty())
                        .map("“%s”"::formatted)
                        .toList();
                say(sentences, strange, "Left out, for the sheet has no such column: %s.");
            }
            say(sentences, unknown,
                    "Left out, for the plan has no such list: %s. Correct the name, or add the list first.");
            if (below > 0) {
                sentences.add("%s of the clipboard did not fit below the chosen cell and %s left out."
                        .formatted(Formats.counted(below, "row", "rows"), below == 1 ? "was" : "were"));
            }
            if (!sentences.isEmpty() && !cells.isEmpty()) {
                sentences.add("The rest is pasted.");
            }
            return String.join(" ", sentences);
        }

        private static void say(List<String> sentences, List<String> names, String sentence) {
            if (!names.isEmpty()) {
                sentences.add(sentence.formatted(Formats.listed(names)));
            }
        }
    }
}
