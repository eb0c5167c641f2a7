/// Where the money of a plan and its projects do not fit together.
///
/// Entry: [SavingChallenge] and [LooseMoney], functions of a snapshot. They challenge and list; what is declared stays as it
/// is. Depends on the snapshot, the plan and the budget.
@NullMarked
package org.localityplan.domain.standing.money;

import org.jspecify.annotations.NullMarked;
