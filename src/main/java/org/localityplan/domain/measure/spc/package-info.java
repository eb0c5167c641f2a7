/// Statistical process control: the XmR chart of a measure, its limits, the points that stand out and the two icons.
///
/// Entry: [Xmr], a pure function from dated values to an [XmrChart]. It reckons in decimals, so that a point on a limit or
/// on the mean is found there and not beside it by a rounding of binary fractions. [SpcReading] makes the chart of a
/// measure from its figures and notes, and says why where there is none. What is drawn is decided elsewhere.
@NullMarked
package org.localityplan.domain.measure.spc;

import org.jspecify.annotations.NullMarked;
