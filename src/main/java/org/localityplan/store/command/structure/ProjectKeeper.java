package org.localityplan.store.command.structure;

import java.util.Optional;
import org.localityplan.domain.Money;
import org.localityplan.domain.history.PlanChange.SetProject;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.Project;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.command.edit.PlanParts;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.StructureRows;

/// Adds projects, changes their words, days and cost, and moves them. What was agreed at the start changes only with a
/// reason.
public record ProjectKeeper(PlanEdit edit) {

    public Step set(SetProject change) {
        Optional<PlanRow> programme = edit.parts().programme(change.programme());
        if (programme.isEmpty()) {
            return edit.refused("programme", "This programme is not in the plan any more. Choose another one.");
        }
        Project project = change.project();
        faults(project);
        Optional<PlanRow> before = edit.rows().find(PlanTable.PROJECT, project.id());
        if (before.filter(row -> !edit.parts().stands(row)).isPresent()) {
            return edit.refused("“%s” was retired. Bring it back first; nothing was changed.".formatted(
                    before.get().name()));
        }
        reason(before, change);
        Siblings siblings = new Siblings(edit, PlanTable.PROJECT, "programme_id");
        int ordinal = before.filter(row -> row.id("programme_id").equals(change.programme()))
                .map(row -> row.number("ordinal"))
                .orElseGet(() -> siblings.last(change.programme()));
        before.ifPresent(row -> tellMove(row, programme.get()));
        PlanRow after = new StructureRows(edit.writing()).project(change.programme(), project, ordinal);
        siblings.put(after, change.place());
        return edit.done(new Deed(
                before.isPresent() ? "Changed a project" : "Added a project",
                before.map(PlanRow::name).orElse(project.name()),
                PlanParts.about(after)));
    }

    private void faults(Project project) {
        edit.needed("name", project.name(), PlanEdit.NAME);
        edit.most("manager", project.manager(), PlanEdit.NAME);
        if (project.baselineEnd().isBefore(project.baselineStart())) {
            edit.fault("baselineEnd", "The project cannot end before it begins. Check the years.");
        }
        if (project.forecastEnd().isBefore(project.baselineStart())) {
            edit.fault("forecastEnd", "The project cannot end before it begins. Check the years.");
        }
        if (project.controls().cost() instanceof Cost.Known(Money budget, Money forecast)
                && (budget.signum() < 0 || forecast.signum() < 0)) {
            edit.fault("cost", "What a project costs is never less than nothing. Check the sign.");
        }
    }

    private void reason(Optional<PlanRow> before, SetProject change) {
        Project project = change.project();
        boolean rebased = before.filter(row -> !row.day("baseline_start").equals(project.baselineStart())
                || !row.day("baseline_end").equals(project.baselineEnd()))
                .isPresent();
        if (rebased && change.reason().isBlank()) {
            edit.fault("reason", "What was agreed at the start changes only with a reason. Write it down.");
        }
        edit.most("reason", change.reason(), PlanEdit.TEXT);
        edit.why(change.reason());
    }

    private void tellMove(PlanRow before, PlanRow programme) {
        if (!before.id("programme_id").equals(programme.id("id"))) {
            String old = edit.parts().above(before).map(PlanRow::name).orElse("");
            edit.tell("Programme", old, programme.name());
        }
    }
}
