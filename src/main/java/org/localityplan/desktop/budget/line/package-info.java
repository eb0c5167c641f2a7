/// The budget lines of a year: what was agreed, spent and expected, what moved since the last report, and what is said of it.
///
/// Entry: [LineTab]. A row is a [MoneyLine]; below the table stands what is behind it. What can be done about a line is handed
/// in.
@NullMarked
package org.localityplan.desktop.budget.line;

import org.jspecify.annotations.NullMarked;
