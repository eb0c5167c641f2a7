/// The tab with what is to be expected of the measure: by rule if nothing is done, and by its owner for the end of the year.
///
/// Entry: [ForecastPart]. A forecast is never shown without its band, and never without how good its like has been; where
/// there is none, the reason stands in its place.
@NullMarked
package org.localityplan.desktop.measure.page.forecast;

import org.jspecify.annotations.NullMarked;
