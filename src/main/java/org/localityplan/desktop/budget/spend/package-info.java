/// What was spent in past years, and where money and projects do not fit together.
///
/// Entry: [SpendTab]. What is loose is a list whose rows lead to their places, which are handed in.
@NullMarked
package org.localityplan.desktop.budget.spend;

import org.jspecify.annotations.NullMarked;
