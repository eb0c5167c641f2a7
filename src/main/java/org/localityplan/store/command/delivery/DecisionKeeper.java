package org.localityplan.store.command.delivery;

import java.util.Optional;
import org.localityplan.domain.plan.Decision;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.command.edit.PlanParts;
import org.localityplan.store.command.row.RowChanges;
import org.localityplan.store.command.row.RowWords;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.DeliveryRows;

/// Asks the board, and keeps its answers.
public record DecisionKeeper(PlanEdit edit) {

    public Step save(Decision decision) {
        Optional<PlanRow> programme = edit.parts().programme(decision.programme());
        if (programme.isEmpty()) {
            return edit.refused(
                    "programme",
                    "This programme is not in the plan any more. Choose another one; nothing was changed.");
        }
        faults(decision);
        Optional<PlanRow> before = edit.rows().find(PlanTable.DECISION, decision.id());
        int place = before.map(row -> row.number("ordinal"))
                .orElseGet(() -> RowChanges.next(edit.rows().all(PlanTable.DECISION)));
        edit.rows().put(new DeliveryRows(edit.writing()).decision(decision, place));
        return edit.done(new Deed(
                action(decision, before),
                programme.get().name() + ": " + before.map(PlanRow::name).orElse(decision.ask()),
                PlanParts.about(programme.get())));
    }

    private void faults(Decision decision) {
        edit.needed("ask", decision.ask(), PlanEdit.SENTENCES);
        edit.most("paper", decision.paper(), PlanEdit.NAME);
        edit.most("meeting", decision.meeting(), PlanEdit.NAME);
        if (decision.raised().isAfter(edit.today())) {
            edit.fault("raised", "This cannot be asked on a day that is still to come. Give a day up to %s.".formatted(
                    RowWords.day(edit.today())));
        }
        if (decision.due().isBefore(decision.raised())) {
            edit.fault("due", "The answer cannot be needed before it is asked for. Give a later day.");
        }
        if (decision.open() && !decision.meeting().isBlank()) {
            edit.fault("meeting", "No meeting has answered yet. Leave it empty, or say what the answer was.");
        }
    }

    private static String action(Decision decision, Optional<PlanRow> before) {
        boolean answered = before.map(row -> row.choice(Decision.State.class, "state") != decision.state())
                .orElse(false);
        if (answered) {
            return decision.open() ? "Asked the board again" : "Kept the board's answer";
        }
        return before.isPresent() ? "Changed what the board is asked" : "Asked the board";
    }

    /// Asks the board with a report. What it has answered already cannot be asked in this way.
    public void ask(Decision decision) {
        boolean answered = edit.rows().find(PlanTable.DECISION, decision.id())
                .filter(row -> row.choice(Decision.State.class, "state") != Decision.State.ASKED)
                .isPresent();
        if (!decision.open() || answered) {
            edit.fault("state", "With a report the board is only asked; its answers are kept by an approver.");
        } else {
            save(decision);
        }
    }
}
