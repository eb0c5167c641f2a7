/// The icons of a control chart: what the last point means, and whether the target will be met.
///
/// Entry: [SpcShape]. Like a light, an icon is drawn once, in a square of 24 units, and the same numbers go to the screen
/// and to paper. The shape tells the meaning without colour: it is that of the marks on the chart.
@NullMarked
package org.localityplan.chart.icon;

import org.jspecify.annotations.NullMarked;
