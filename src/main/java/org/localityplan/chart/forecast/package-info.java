/// Where a measure is heading when nothing is done: its history, the forecast with its 80 % band, and how earlier
/// forecasts turned out.
///
/// Entry: [ForecastChart], which draws an [Outlook].
@NullMarked
package org.localityplan.chart.forecast;

import org.jspecify.annotations.NullMarked;
