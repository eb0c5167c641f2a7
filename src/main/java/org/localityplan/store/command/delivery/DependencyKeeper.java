package org.localityplan.store.command.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localityplan.domain.history.PlanChange.SetDependencies;
import org.localityplan.domain.plan.Controls.Dependency;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.command.edit.PlanParts;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.DeliveryRows;

/// Says what a project waits for.
public record DependencyKeeper(PlanEdit edit) {

    private static final String FIELD = "waitsFor";

    public Step set(SetDependencies change) {
        Optional<PlanRow> project = edit.parts().project(change.project());
        if (project.isEmpty()) {
            return edit.refused(
                    "project", "This project is not in the plan any more. Choose another one; nothing was changed.");
        }
        List<PlanRow> old = edit.rows().under(PlanTable.PROJECT_DEPENDENCY, "project_id", change.project());
        Set<UUID> known = old.stream().map(row -> row.id("milestone_id")).collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        for (Dependency each : change.waitsFor()) {
            edit.most(FIELD, each.what(), PlanEdit.SENTENCES);
            if (!seen.add(each.milestone())) {
                edit.fault(FIELD, "The project waits for “%s” already. Name it once.".formatted(
                        name(each.milestone())));
            }
            if (!known.contains(each.milestone())) {
                fits(each.milestone(), change.project());
            }
        }
        edit.rows().replace(
                old, DeliveryRows.dependencies(change.project(), change.waitsFor()).toList());
        edit.tell("Milestones", names(known), names(seen));
        return edit.done(new Deed(
                "Changed what a project waits for", project.get().name(), PlanParts.about(project.get())));
    }

    private void fits(UUID milestone, UUID project) {
        Optional<UUID> other = edit.rows().find(PlanTable.MILESTONE, milestone).map(row -> row.id("project_id"));
        if (other.flatMap(edit.parts()::project).isEmpty()) {
            edit.fault(FIELD, "This milestone is not in the plan any more. Choose another one.");
        } else if (other.get().equals(project)) {
            edit.fault(FIELD, "“%s” is the project's own milestone. Choose one of another project.".formatted(
                    name(milestone)));
        }
    }

    private String names(Set<UUID> milestones) {
        return milestones.stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    private String name(UUID milestone) {
        return edit.rows().find(PlanTable.MILESTONE, milestone).map(PlanRow::name).orElse("a milestone");
    }
}
