/// The page of one measure: its light, its sentence, its tabs, and what is to be known of it.
///
/// Entry: [org.localityplan.desktop.measure.page.MeasureScreen]. Each tab lives in a package of its own below this one and is
/// told of the measure only when it is looked at. Everything is worded from the domain's judgements, so that page, table
/// and chart cannot disagree.
@NullMarked
package org.localityplan.desktop.measure.page;

import org.jspecify.annotations.NullMarked;
