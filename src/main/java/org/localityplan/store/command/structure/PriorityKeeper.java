package org.localityplan.store.command.structure;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.localityplan.domain.history.PlanChange.SetPriority;
import org.localityplan.domain.plan.Priority;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.StructureRows;

/// Adds priorities to the plan in force, and changes their words and their order.
public record PriorityKeeper(PlanEdit edit) {

    private static final String PLAN_IN_FORCE =
            "SELECT id FROM plan WHERE locality_id = :locality ORDER BY ordinal LIMIT 1";

    public Step set(SetPriority change) {
        Priority priority = change.priority();
        edit.needed("name", priority.name(), PlanEdit.NAME);
        edit.most("outcome", priority.outcome(), PlanEdit.SENTENCES);
        Optional<PlanRow> before = edit.rows().find(PlanTable.PRIORITY, priority.id());
        if (before.filter(row -> !edit.parts().stands(row)).isPresent()) {
            return edit.refused("“%s” was retired. Bring it back first; nothing was changed.".formatted(
                    before.get().name()));
        }
        UUID plan = before.map(row -> row.id("plan_id")).orElseGet(this::planInForce);
        Siblings siblings = new Siblings(edit, PlanTable.PRIORITY, "plan_id");
        int ordinal = before.map(row -> row.number("ordinal")).orElseGet(() -> siblings.last(plan));
        siblings.put(new StructureRows(edit.writing()).priority(plan, priority, ordinal), change.place());
        return edit.done(new Deed(
                before.isPresent() ? "Changed a priority" : "Added a priority",
                before.map(PlanRow::name).orElse(priority.name()),
                Set.of(priority.id())));
    }

    private UUID planInForce() {
        return edit.writing().bare().list(PLAN_IN_FORCE, row -> row.id("id")).getFirst();
    }
}
