package org.localityplan.store.command.delivery;

import java.util.List;
import java.util.Optional;
import org.localityplan.domain.history.PlanChange.SaveRisk;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.command.edit.PlanParts;
import org.localityplan.store.command.row.RowChanges;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.DeliveryRows;

/// Adds risks and issues, changes them and scores them anew. Scores on record stay as they were given.
public record RiskKeeper(PlanEdit edit) {

    public Step save(SaveRisk change) {
        Optional<PlanRow> project = edit.parts().project(change.project());
        if (project.isEmpty()) {
            return edit.refused(
                    "project", "This project is not in the plan any more. Choose another one; nothing was changed.");
        }
        Risk risk = change.risk();
        words(risk);
        Optional<PlanRow> before = edit.rows().find(PlanTable.RISK, risk.id());
        if (before.filter(row -> !row.id("project_id").equals(change.project())).isPresent()) {
            return edit.refused("project", "This risk belongs to another project. Nothing was changed.");
        }
        scores(risk);
        int place = before.map(row -> row.number("ordinal")).orElseGet(() -> RowChanges.next(
                edit.rows().under(PlanTable.RISK, "project_id", change.project())));
        edit.rows().put(new DeliveryRows(edit.writing()).risk(change.project(), risk, place));
        DeliveryRows.scores(risk).forEach(edit.rows()::put);
        String kind = risk.kind() == Risk.Kind.RISK ? "a risk" : "an issue";
        return edit.done(new Deed(
                (before.isPresent() ? "Changed " : "Added ") + kind,
                project.get().name() + ": " + before.map(PlanRow::name).orElse(risk.title()),
                PlanParts.about(project.get())));
    }

    private void words(Risk risk) {
        edit.needed("title", risk.title(), PlanEdit.TITLE);
        edit.most("effect", risk.effect(), PlanEdit.TEXT);
        edit.needed("owner", risk.owner(), PlanEdit.NAME);
    }

    private void scores(Risk risk) {
        List<PlanRow> kept = edit.rows().under(PlanTable.RISK_SCORE, "risk_id", risk.id());
        List<PlanRow> given = DeliveryRows.scores(risk).toList();
        if (given.size() < kept.size() || !given.subList(0, kept.size()).equals(kept)) {
            edit.fault(
                    "scores",
                    "The scores on record stay as they were given, and this risk may have been scored in the meantime."
                            + " Look at it again and add a score.");
            return;
        }
        Score newest = risk.score();
        if (newest.on().isAfter(edit.today())) {
            edit.fault("scores", "A score cannot be given on a day that is still to come. Correct the day.");
        }
        if (risk.scores().stream().anyMatch(each -> each.on().isAfter(newest.on()))) {
            edit.fault("scores", "There is a score of a later day. Give the new one a day that is not before it.");
        }
        edit.most("scores", newest.reason(), PlanEdit.TEXT);
    }
}
