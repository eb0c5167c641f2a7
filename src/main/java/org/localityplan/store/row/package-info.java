/// Rows of the plan's tables as values: which tables and columns there are, and a row's cells in a form that can be kept,
/// compared and put back exactly.
///
/// Entry: [PlanTable], the only tables and columns that commands on the plan may write. Used by what writes the plan;
/// depends on the queries of the store.
@NullMarked
package org.localityplan.store.row;

import org.jspecify.annotations.NullMarked;
