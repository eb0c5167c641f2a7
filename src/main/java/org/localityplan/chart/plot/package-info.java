/// What all charts of measures are drawn with: axes, a plot in layers, and names beside the lines.
///
/// Entry: [LayeredPlot], which draws axes and then one [Layer] after the other with a [Pen]; it keeps room for a line of
/// method above, for names at the right and for a key below. Only the packages of charts depend on it. The library draws
/// axes and grid; everything else is drawn here, because its own legends and labels overlap.
@NullMarked
package org.localityplan.chart.plot;

import org.jspecify.annotations.NullMarked;
