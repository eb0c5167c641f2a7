/// Charts over time: a measure with its target and comparators, a waiting list's size and its longest wait.
///
/// Entry: [TrendChart] and [WaitingChart]. Each line is named at its right end, so there is no legend; a line breaks where
/// a period has no figure. Depends on the domain and on the style of the package above.
@NullMarked
package org.localityplan.chart.trend;

import org.jspecify.annotations.NullMarked;
