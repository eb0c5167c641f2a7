package org.localityplan.store.command.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;

/// The parts that stand under the same one, in their order. Retired ones keep their place among them.
///
/// @param column the column that names what they stand under
record Siblings(PlanEdit edit, PlanTable table, String column) {

    /// Puts a part at a place among its siblings. Others give way only as far as they must.
    ///
    /// @param part with what it stands under from now on; its own number of order is found here
    /// @param place counted among those that stand, 0 for the first
    void put(PlanRow part, int place) {
        edit.rows().put(part);
        List<PlanRow> all = edit.rows().under(table, column, part.id(column));
        List<PlanRow> before = all.stream().filter(row -> same(row, part) || !edit.parts().retired(row)).toList();
        List<PlanRow> standing = new ArrayList<>(before);
        standing.remove(part);
        int at = Math.clamp(place, 0, standing.size());
        standing.add(at, part);
        if (!standing.equals(before)) {
            List<PlanRow> order = new ArrayList<>(all);
            order.remove(part);
            order.add(at == 0 ? 0 : order.indexOf(standing.get(at - 1)) + 1, part);
            number(order, part);
        }
    }

    private void number(List<PlanRow> order, PlanRow part) {
        int least = 0;
        for (PlanRow row : order) {
            int number = same(row, part) ? least : Math.max(least, row.number("ordinal"));
            if (number != row.number("ordinal")) {
                edit.rows().put(row.with("ordinal", number));
            }
            least = number + 1;
        }
    }

    /// The place behind all others.
    int last(UUID parent) {
        return edit.rows().under(table, column, parent).stream()
                .mapToInt(row -> row.number("ordinal") + 1)
                .max()
                .orElse(0);
    }

    private static boolean same(PlanRow row, PlanRow other) {
        return row.key().equals(other.key());
    }
}
