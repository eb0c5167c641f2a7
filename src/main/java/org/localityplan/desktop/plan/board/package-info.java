/// The plan as a board of linked cards: a band for each programme, from its priority to its money.
///
/// Entry: [PlanBoard], what the board says, and [BoardPane], which shows it and walks it with the arrow keys. Depends on the
/// kit and on the domain.
@NullMarked
package org.localityplan.desktop.plan.board;

import org.jspecify.annotations.NullMarked;
