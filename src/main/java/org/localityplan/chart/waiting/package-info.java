/// The charts of one waiting list: what moved on and off it, how long its people have waited, its way to the size it is to
/// have, and what would come of something that is tried on it.
///
/// Entry: [FlowChart], [AgeChart], [AimChart] and [WhatIfChart]. Each is a pure function of the list or of what the domain
/// finds in it, so that the same drawing goes to the screen and to paper. What was not counted is not drawn.
@NullMarked
package org.localityplan.chart.waiting;

import org.jspecify.annotations.NullMarked;
