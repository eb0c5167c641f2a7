/// The commands on what is delivered: milestones, risks, actions, dependencies, and what the board is asked.
///
/// Entry: [MilestoneKeeper], [RiskKeeper], [ActionKeeper], [DependencyKeeper] and [DecisionKeeper]. A baseline never moves
/// and a score is only ever added. Used by the commands of the store.
@NullMarked
package org.localityplan.store.command.delivery;

import org.jspecify.annotations.NullMarked;
