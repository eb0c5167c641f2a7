package org.localityplan.store.command.row;

import java.util.Optional;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;

/// One row before and after a command.
///
/// @param before empty: there was no such row
/// @param after empty: there is no such row any more
public record RowImage(PlanTable table, Optional<PlanRow> before, Optional<PlanRow> after) {

    /// The row as it is after or, where it is gone, as it was before.
    public PlanRow row() {
        return after.or(() -> before).orElseThrow();
    }

    RowImage reversed() {
        return new RowImage(table, after, before);
    }
}
