/// The plan as one immutable value, the commands that change it, and the record of who changed what.
///
/// Entry: [Snapshot], from which every screen, page and command is made, and [LivePlan], which publishes the newest one and
/// carries out a [Change]. The store implements [LivePlan]; nothing here knows that there is a database.
@NullMarked
package org.localityplan.domain.history;

import org.jspecify.annotations.NullMarked;
