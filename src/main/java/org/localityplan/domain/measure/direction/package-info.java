/// Which way a measure is going: against the period before and against the same period a year earlier.
///
/// Entry: [Direction]. Two figures are compared only where they mean the same: not across a break, not with a figure that
/// is missing or suppressed. Depends on the measure and its figures; it is worded in the sentence and drawn in the list.
@NullMarked
package org.localityplan.domain.measure.direction;

import org.jspecify.annotations.NullMarked;
