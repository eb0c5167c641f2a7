/// The page of one measure: its light, its sentence, its chart, and what is to be known of it.
///
/// Entry: [org.localityplan.desktop.measure.page.MeasureScreen], which shows a [org.localityplan.desktop.measure.page.MeasurePage].
/// Everything is worded here from the domain's judgements, so that page, table and chart cannot disagree.
@NullMarked
package org.localityplan.desktop.measure.page;

import org.jspecify.annotations.NullMarked;
