/// The sheet on which the owners of measures type or paste the figures of a period, many at once.
///
/// Entry: [org.localityplan.desktop.measure.sheet.FigureSheetScreen]. What is typed is read by
/// [org.localityplan.desktop.measure.sheet.row.RowReading], row by row and without a window, and kept by
/// [org.localityplan.desktop.measure.sheet.SheetModel] until it is saved as one command, also from one day to the next. A cell that is emptied takes
/// its figure out. The grid is the kit's; what it shows is told by [org.localityplan.desktop.measure.sheet.FigureSheet].
@NullMarked
package org.localityplan.desktop.measure.sheet;

import org.jspecify.annotations.NullMarked;
