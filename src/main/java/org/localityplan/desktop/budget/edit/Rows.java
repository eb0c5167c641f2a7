package org.localityplan.desktop.budget.edit;

import org.localityplan.domain.history.Outcome.Fault;

/// Faults of commands on several rows name row and field: `2.forecast`.
final class Rows {

    private Rows() {}

    /// The field without its row; as it is where no row is named.
    static String field(Fault fault) {
        return fault.field().substring(fault.field().indexOf('.') + 1);
    }

    /// The row; 0 where none is named.
    static int row(Fault fault) {
        int dot = fault.field().indexOf('.');
        return dot < 0 ? 0 : Integer.parseInt(fault.field().substring(0, dot));
    }
}
