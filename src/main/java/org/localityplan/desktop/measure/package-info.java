/// All measures in one table that can be searched, the ones that need attention first.
///
/// Entry: [org.localityplan.desktop.measure.MeasuresScreen]. What it says is made by [org.localityplan.desktop.measure.MeasuresModel]
/// from the snapshot; the page of one measure is in the package below and does not know this one.
@NullMarked
package org.localityplan.desktop.measure;

import org.jspecify.annotations.NullMarked;
