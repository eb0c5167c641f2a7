/// The top of a measure's page: its light and why it has that colour, its sentence, its marks, and what can be done.
///
/// Entry: [MeasureHead], which shows a [HeadWords]. The buttons come from [MeasureActions], handed in, because forms are
/// built elsewhere.
@NullMarked
package org.localityplan.desktop.measure.page.head;

import org.jspecify.annotations.NullMarked;
