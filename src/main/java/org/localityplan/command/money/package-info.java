/// What the command line says of the money of a plan.
///
/// Entry: [BudgetChapters]. Pure; how it is written is decided in `command.show`.
@NullMarked
package org.localityplan.command.money;

import org.jspecify.annotations.NullMarked;
