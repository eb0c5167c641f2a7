/// One row of the sheet of figures: what is typed into it, and what that means for its measure.
///
/// Entry: [org.localityplan.desktop.measure.sheet.row.RowReading], which is unchanged, ready or faulty. It is made from a
/// [org.localityplan.desktop.measure.sheet.row.SheetLine] alone, without a window and without the other rows; limits and the
/// numbers that people write are judged here and nowhere else.
@NullMarked
package org.localityplan.desktop.measure.sheet.row;

import org.jspecify.annotations.NullMarked;
