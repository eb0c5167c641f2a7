package org.localityplan.desktop.kit.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A block of cells from the clipboard, as spreadsheets put it there: tabs between cells, a new line for each row, quotes
/// around a cell that holds a tab, a new line or a quote.
public record PastedBlock(List<List<String>> rows) {

    public PastedBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Reads the text of the clipboard. The line end after the last row adds no row.
    public static PastedBlock of(String text) {
        var reader = new Reader(text.replace("\r\n", "\n").replace('\r', '\n'));
        return new PastedBlock(reader.read());
    }

    /// The block as a spreadsheet takes it.
    public static String write(List<List<String>> rows) {
        return String.join(
                "\n",
                rows.stream()
                        .map(row -> String.join("\t", row.stream().map(PastedBlock::quoted).toList()))
                        .toList());
    }

    /// Whether it is one cell, which may be put into many.
    public boolean single() {
        return rows.size() == 1 && rows.getFirst().size() == 1;
    }

    /// The cells that the block falls on: from the upper left one of the chosen cells on, or all of them where it is a single
    /// value. What would fall beside the sheet is left out.
    ///
    /// @param columns how many the sheet has
    public Map<GridCell, String> over(List<GridCell> chosen, int columns) {
        var cells = new LinkedHashMap<GridCell, String>();
        if (single()) {
            chosen.forEach(cell -> cells.put(cell, rows.getFirst().getFirst()));
            return cells;
        }
        int top = chosen.stream().mapToInt(GridCell::row).min().orElseThrow();
        int left = chosen.stream().mapToInt(GridCell::column).min().orElseThrow();
        for (int row = 0; row < rows.size(); row++) {
            List<String> texts = rows.get(row);
            for (int at = 0; at < texts.size() && left + at < columns; at++) {
                cells.put(new GridCell(top + row, left + at), texts.get(at));
            }
        }
        return cells;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(each -> each == '\t' || each == '\n' || each == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static final class Reader {
        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> row = new ArrayList<>();
        private boolean quoting;

        Reader(String text) {
            this.text = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        }

        List<List<String>> read() {
            for (int at = 0; at < text.length(); at++) {
                char next = text.charAt(at);
                if (next == '"' && (quoting || cell.isEmpty())) {
                    at += quote(at) ? 1 : 0;
                } else if (!quoting && next == '\t') {
                    endCell();
                } else if (!quoting && next == '\n') {
                    endRow();
                } else {
                    cell.append(next == '\n' ? ' ' : next);
                }
            }
            endRow();
            return rows;
        }

        /// @return whether it was a doubled quote, which stands for one
        private boolean quote(int at) {
            boolean doubled = quoting && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (doubled) {
                cell.append('"');
            } else {
                quoting = !quoting;
            }
            return doubled;
        }

        private void endCell() {
            row.add(cell.toString().strip());
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            rows.add(row);
            row = new ArrayList<>();
        }
    }
}
