/// A measure by groups of people or neighbourhoods: who fares best and worst, and what is too small to be shown.
///
/// Entry: [Breakdown]. Suppression is decided here, once, so that no screen or page can show a number that might point at
/// a person. Depends on the measure and its figures.
@NullMarked
package org.localityplan.domain.measure.breakdown;

import org.jspecify.annotations.NullMarked;
