/// The risk matrix of five by five, drawn once for screen and paper.
///
/// Entry: [MatrixChart]; [MatrixLayout] says where its cells are, so that a screen can lead the keyboard through the same
/// drawing. Depends on the register of risks and on the parts that all charts are made of.
@NullMarked
package org.localityplan.chart.risk;

import org.jspecify.annotations.NullMarked;
