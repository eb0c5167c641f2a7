/// What the parts of the money screen have in common.
///
/// Entry: [YearMoney], what each of them is told of: the money of one year of a snapshot. [Amounts] prints amounts as every
/// table of money does. Knows no particular part.
@NullMarked
package org.localityplan.desktop.budget.part;

import org.jspecify.annotations.NullMarked;
