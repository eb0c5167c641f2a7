package org.localityplan.desktop.kit.sheet;

/// A cell of a sheet, by row and column from 0.
public record GridCell(int row, int column) {

    /// Whether it comes after another one when the sheet is read row by row.
    boolean follows(GridCell other) {
        return row > other.row || row == other.row && column > other.column;
    }
}
