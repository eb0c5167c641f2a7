/// The risks and issues: the matrix, worked by keyboard, beside the list.
///
/// Entry: [RiskTab]. [MatrixModel] knows which cell the keyboard is on and whether a risk is being moved; [MatrixPane] shows
/// it over the drawing that the pack prints too.
@NullMarked
package org.localityplan.desktop.risk.matrix;

import org.jspecify.annotations.NullMarked;
