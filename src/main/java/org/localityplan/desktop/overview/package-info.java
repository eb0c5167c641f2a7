/// The first screen: where the plan stands, what changed and what is asked of the board.
///
/// Entry: [OverviewScreen]; what it says is made by `OverviewModel`, which knows no window. It shows a
/// [org.localityplan.domain.standing.PlanStanding] and computes nothing of its own, so that it says what the pack says.
@NullMarked
package org.localityplan.desktop.overview;

import org.jspecify.annotations.NullMarked;
