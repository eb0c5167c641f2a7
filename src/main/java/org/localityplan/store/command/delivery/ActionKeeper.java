package org.localityplan.store.command.delivery;

import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.history.PlanChange.SaveAction;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.command.edit.PlanParts;
import org.localityplan.store.command.row.RowChanges;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.DeliveryRows;

/// Adds actions, changes them, and says that they are done or dropped.
public record ActionKeeper(PlanEdit edit) {

    public Step save(SaveAction change) {
        Optional<PlanRow> project = edit.parts().project(change.project());
        if (project.isEmpty()) {
            return edit.refused(
                    "project", "This project is not in the plan any more. Choose another one; nothing was changed.");
        }
        Action action = change.action();
        edit.needed("words", action.words(), PlanEdit.SENTENCES);
        edit.needed("owner", action.owner(), PlanEdit.NAME);
        Optional<PlanRow> before = edit.rows().find(PlanTable.PROJECT_ACTION, action.id());
        if (before.filter(row -> !row.id("project_id").equals(change.project())).isPresent()) {
            return edit.refused("project", "This action belongs to another project. Nothing was changed.");
        }
        if (action.origin() instanceof Action.Origin.OfRisk(UUID risk) && !isOf(risk, change.project())) {
            return edit.refused("origin", "This risk is not one of the project. Choose another one.");
        }
        int place = before.map(row -> row.number("ordinal")).orElseGet(() -> RowChanges.next(
                edit.rows().under(PlanTable.PROJECT_ACTION, "project_id", change.project())));
        edit.rows().put(new DeliveryRows(edit.writing()).action(change.project(), action, place));
        return edit.done(new Deed(
                before.isPresent() ? "Changed an action" : "Added an action",
                project.get().name() + ": " + before.map(PlanRow::name).orElse(action.words()),
                PlanParts.about(project.get())));
    }

    private boolean isOf(UUID risk, UUID project) {
        return edit.rows().find(PlanTable.RISK, risk)
                .filter(row -> row.id("project_id").equals(project))
                .isPresent();
    }
}
