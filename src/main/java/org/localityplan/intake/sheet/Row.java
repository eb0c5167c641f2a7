package org.localityplan.intake.sheet;

import java.util.List;

/// One row of a table as text.
///
/// @param number the row as a person sees it, from 1
/// @param cells the cells without surrounding white space; a cell that is not there is empty
public record Row(long number, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// The cell in the given column, from 0; empty beyond the last.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
