/// The drawings that screen and paper share: the traffic light and the charts.
///
/// Entry: [LightShape] for the light. Everything here is made from `domain` values and looks the same wherever it is drawn,
/// because the desktop and the pack both ask this package instead of drawing for themselves. No controls, no window.
@NullMarked
package org.localityplan.chart;

import org.jspecify.annotations.NullMarked;
