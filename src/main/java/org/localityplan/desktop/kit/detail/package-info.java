/// A table with, below it, what stands behind the row that the keyboard is on, and what can be done about it.
///
/// Entry: [ExplainedTable], which shows the [Detail] of a row on a [DetailCard] with its [Deed]s as buttons. A deed has a key
/// that works from the table too, so that nobody has to leave the row to act on it. Knows nothing of what the rows are.
@NullMarked
package org.localityplan.desktop.kit.detail;

import org.jspecify.annotations.NullMarked;
