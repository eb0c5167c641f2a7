/// The commands on the plan's structure and on how it is steered: priorities, programmes, projects, what is retired, people,
/// rules and peer groups.
///
/// Entry: one keeper for each. Nothing of the plan is ever deleted: what is retired stays where it is and can be brought
/// back. Used by the commands of the store.
@NullMarked
package org.localityplan.store.command.structure;

import org.jspecify.annotations.NullMarked;
