/// The slip chart: what was agreed for each milestone, every time it was put off, and where it stands now.
///
/// Entry: [SlipChart], drawn from [Slips]. The usual picture of forecasts over the days they were made takes a specialist to
/// read; here each milestone has a row along one time axis, and each re-forecast is an arrow. Depends on plans and on the
/// parts that all charts are made of.
@NullMarked
package org.localityplan.chart.slip;

import org.jspecify.annotations.NullMarked;
