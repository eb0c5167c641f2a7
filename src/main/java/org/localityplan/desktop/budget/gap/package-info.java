/// The gap of a year, the bridge to what is left of it, and the gaps of all years.
///
/// Entry: [GapTab]. Each column of the bridge and each year has its explanation; how far savings count is shown beside them.
/// Gaps of different years are never added up.
@NullMarked
package org.localityplan.desktop.budget.gap;

import org.jspecify.annotations.NullMarked;
