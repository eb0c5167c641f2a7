/// What is to be expected of a measure: by rule if nothing is done, and by its owner for the end of the year.
///
/// Entry: [Forecast], the do-nothing forecast with its band and [TrackRecord], and [YearEnd], the owner's expectation
/// against the target. Each says how good its like has been before. Depends on the measure, its notes and its control chart.
@NullMarked
package org.localityplan.domain.measure.forecast;

import org.jspecify.annotations.NullMarked;
