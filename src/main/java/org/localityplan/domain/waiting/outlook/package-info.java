/// What follows from a waiting list's counts: what its flow means for its size, where it is heading, and what would change
/// if more people were seen or fewer came.
///
/// Entry: [QueueReading], [Trajectory], [WhatIf] and [WaitingCharts], all pure functions of a list. What cannot be said of a
/// list is an answer of its own, never a figure. A what-if is an illustration and is stored nowhere. Depends on the list
/// and on the control chart's rules.
@NullMarked
package org.localityplan.domain.waiting.outlook;

import org.jspecify.annotations.NullMarked;
