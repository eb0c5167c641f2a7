/// What a command on the plan does to rows: gathered, written together, kept as images, and put back from them.
///
/// Entry: [RowChanges], the only way in which these commands write, and [RowSwap], which takes any of them back or does it
/// again: there is one mechanism for all, because each image knows its table, its row, and all cells before and after.
/// Used by the commands on the plan; depends on the rows of the store.
@NullMarked
package org.localityplan.store.command.row;

import org.jspecify.annotations.NullMarked;
