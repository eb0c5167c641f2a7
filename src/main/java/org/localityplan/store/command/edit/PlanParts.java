package org.localityplan.store.command.edit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.store.command.row.RowChanges;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;

/// What stands in the plan: priorities, programmes and projects that are there and were not retired, neither by themselves
/// nor with what they stand under.
public record PlanParts(RowChanges rows) {

    public Optional<PlanRow> priority(UUID id) {
        return rows.find(PlanTable.PRIORITY, id).filter(this::stands);
    }

    public Optional<PlanRow> programme(UUID id) {
        return rows.find(PlanTable.PROGRAMME, id).filter(this::stands);
    }

    public Optional<PlanRow> project(UUID id) {
        return rows.find(PlanTable.PROJECT, id).filter(this::stands);
    }

    /// Any of the three, standing or retired.
    public Optional<PlanRow> part(UUID id) {
        return Stream.of(PlanTable.PRIORITY, PlanTable.PROGRAMME, PlanTable.PROJECT)
                .flatMap(table -> rows.find(table, id).stream())
                .findFirst();
    }

    /// What a part stands under; empty for a priority, which stands under its plan.
    public Optional<PlanRow> above(PlanRow part) {
        return part.perhapsId("programme_id")
                .flatMap(id -> rows.find(PlanTable.PROGRAMME, id))
                .or(() -> part.perhapsId("priority_id").flatMap(id -> rows.find(PlanTable.PRIORITY, id)));
    }

    public boolean retired(PlanRow part) {
        return rows.find(PlanTable.RETIREMENT, part.id("id")).isPresent();
    }

    public boolean stands(PlanRow part) {
        return !retired(part) && above(part).map(this::stands).orElse(true);
    }

    /// The ids by which what is done to a project or programme is found in its own history and its programme's.
    public static Set<UUID> about(PlanRow part) {
        return part.table() == PlanTable.PROJECT
                ? Set.of(part.id("id"), part.id("programme_id"))
                : Set.of(part.id("id"));
    }
}
