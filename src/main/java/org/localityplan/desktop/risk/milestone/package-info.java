/// The milestones of all programmes: the slip chart and below it the list.
///
/// Entry: [MilestoneTab]. What is shown is chosen once for both, so that chart and list say the same.
@NullMarked
package org.localityplan.desktop.risk.milestone;

import org.jspecify.annotations.NullMarked;
