package org.localityplan.desktop.measure.sheet;

import org.localityplan.desktop.kit.sheet.CellFault;
import org.localityplan.desktop.kit.sheet.GridCell;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;

/// What is wrong with one cell of the sheet.
///
/// @param row the row, from 0
/// @param measure the name of its measure
/// @param sentence what is wrong and what to do
record SheetFault(int row, SheetColumn column, String measure, String sentence) {

    /// `Row 3, Numerator, Calls answered within two minutes: “abc” is no number. Write it like 1,190 or 88.1.`
    String words() {
        return "Row %d, %s, %s: %s".formatted(row + 1, column.heading(), measure, sentence);
    }

    CellFault inGrid() {
        return new CellFault(new GridCell(row, column.index()), words());
    }
}
