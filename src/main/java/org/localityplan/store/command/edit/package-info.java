/// What every command on the plan works with.
///
/// Entry: [PlanEdit], which gathers what a command does to rows and what is wrong with it, and [PlanParts], which finds what
/// stands in the plan. Used by the commands on the plan; depends on the rows of the store.
@NullMarked
package org.localityplan.store.command.edit;

import org.jspecify.annotations.NullMarked;
