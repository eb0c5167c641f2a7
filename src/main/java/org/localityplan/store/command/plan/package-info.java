/// Carries out commands on the plan, takes them back and does them again.
///
/// Entry: [PlanKeeper] and [PlanTurn]. Each command has a keeper that knows its rules; how it is written, told, taken back
/// and done again is the same for all. Used by the commands of the store.
@NullMarked
package org.localityplan.store.command.plan;

import org.jspecify.annotations.NullMarked;
