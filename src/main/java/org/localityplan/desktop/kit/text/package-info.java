/// Texts on cards: sentences that wrap, facts with their names, statements behind dots, reasons in place of a chart.
///
/// Entry: [Texts]. A text is never cut off: it takes the lines it needs and says so to whoever lays it out. Knows nothing of
/// what is said.
@NullMarked
package org.localityplan.desktop.kit.text;

import org.jspecify.annotations.NullMarked;
