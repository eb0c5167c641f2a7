/// The control chart of a measure: what the rules of domain.measure.spc find, drawn.
///
/// Entry: [SpcChart], which draws a [ControlSeries]. It says on itself by which method it is made, draws no limits where
/// there are too few points, and never joins what a missing period, a baseline change or a change of framework parts.
@NullMarked
package org.localityplan.chart.spc;

import org.jspecify.annotations.NullMarked;
