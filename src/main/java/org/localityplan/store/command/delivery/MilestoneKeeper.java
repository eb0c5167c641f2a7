package org.localityplan.store.command.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.history.PlanChange.MoveMilestone;
import org.localityplan.domain.history.PlanChange.SaveMilestone;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.command.edit.PlanParts;
import org.localityplan.store.command.row.RowChanges;
import org.localityplan.store.command.row.RowWords;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.DeliveryRows;

/// Adds milestones, changes their names and re-forecasts them. The baseline stays as it was agreed.
public record MilestoneKeeper(PlanEdit edit) {

    private static final String NO_PROJECT =
            "This project is not in the plan any more. Choose another one; nothing was changed.";

    /// Re-forecasts a milestone or says that it is reached.
    public Step move(MoveMilestone change) {
        Optional<PlanRow> project = edit.parts().project(change.project());
        Optional<PlanRow> milestone = edit.rows().find(PlanTable.MILESTONE, change.milestone())
                .filter(row -> row.id("project_id").equals(change.project()));
        if (project.isEmpty() || milestone.isEmpty()) {
            return edit.refused(
                    "milestone",
                    "This milestone is not in the plan any more. Choose another one; nothing was changed.");
        }
        PlanRow before = milestone.get();
        faults(before, change);
        edit.rows().put(delivered(before, change.delivery()));
        if (isMove(before, change.delivery())) {
            keepMove(before, change);
        } else {
            edit.why(change.reason());
        }
        return edit.done(new Deed(
                change.delivery() instanceof Delivery.Actual ? "Reached a milestone" : "Re-forecast a milestone",
                project.get().name() + ": " + before.name(),
                PlanParts.about(project.get())));
    }

    private void faults(PlanRow before, MoveMilestone change) {
        LocalDate day = change.delivery().day();
        LocalDate expected = before.day("delivery_day");
        boolean same = day.equals(expected) && before.flag("reached") == change.delivery() instanceof Delivery.Actual;
        switch (change.delivery()) {
            case Delivery.Actual _ when day.isAfter(edit.today()) -> edit.fault(
                    "delivery",
                    "“%s” cannot be reached on a day that is still to come. Give a day up to %s.".formatted(
                            before.name(), RowWords.day(edit.today())));
            case Delivery.Forecast _ when day.isBefore(edit.today()) && !same -> edit.fault(
                    "delivery",
                    "The new forecast of “%s” has passed. Give a later day, or say that it is reached.".formatted(
                            before.name()));
            case Delivery.Actual _,Delivery.Forecast _ -> {}
        }
        boolean onTime = change.delivery() instanceof Delivery.Actual && !day.isAfter(expected);
        if (change.reason().isBlank() && !onTime && !same) {
            edit.fault("reason", "Say why “%s” moves: every move is kept with its reason.".formatted(before.name()));
        }
        edit.most("reason", change.reason(), PlanEdit.TEXT);
    }

    private static boolean isMove(PlanRow before, Delivery delivery) {
        return delivery instanceof Delivery.Forecast && !delivery.day().equals(before.day("delivery_day"));
    }

    private void keepMove(PlanRow before, MoveMilestone change) {
        UUID id = change.milestone();
        List<PlanRow> moves = edit.rows().under(PlanTable.MILESTONE_MOVE, "milestone_id", id);
        Milestone.Move move = new Milestone.Move(
                edit.today(), before.day("delivery_day"), change.delivery().day(), change.reason());
        edit.rows().put(DeliveryRows.move(id, move, RowChanges.next(moves)));
    }

    private static PlanRow delivered(PlanRow before, Delivery delivery) {
        return before.with("reached", delivery instanceof Delivery.Actual).with("delivery_day", delivery.day());
    }

    /// Adds a milestone, or changes the name and weight of one.
    public Step save(SaveMilestone change) {
        Optional<PlanRow> project = edit.parts().project(change.project());
        if (project.isEmpty()) {
            return edit.refused("project", NO_PROJECT);
        }
        Milestone milestone = change.milestone();
        edit.needed("name", milestone.name(), PlanEdit.NAME);
        Optional<PlanRow> before = edit.rows().find(PlanTable.MILESTONE, milestone.id());
        if (before.isPresent()) {
            rename(before.get(), change);
        } else {
            add(change);
        }
        return edit.done(new Deed(
                before.isPresent() ? "Changed a milestone" : "Added a milestone",
                project.get().name() + ": " + before.map(PlanRow::name).orElse(milestone.name()),
                PlanParts.about(project.get())));
    }

    private void rename(PlanRow before, SaveMilestone change) {
        Milestone milestone = change.milestone();
        if (!before.id("project_id").equals(change.project())) {
            edit.fault("project", "This milestone belongs to another project. Nothing was changed.");
        }
        if (!before.day("baseline").equals(milestone.baseline())) {
            edit.fault(
                    "baseline",
                    "The day agreed for “%s”, %s, stays. Re-forecast the milestone instead.".formatted(
                            before.name(), RowWords.day(before.day("baseline"))));
        }
        int moves = edit.rows().under(PlanTable.MILESTONE_MOVE, "milestone_id", milestone.id()).size();
        if (!delivered(before, milestone.delivery()).equals(before) || moves != milestone.moves().size()) {
            edit.fault("",
                    "“%s” has been re-forecast in the meantime. Look at it again; nothing was changed.".formatted(
                            before.name()));
        }
        edit.rows().put(before.with("name", milestone.name()).with("is_key", milestone.key()));
    }

    private void add(SaveMilestone change) {
        if (!change.milestone().moves().isEmpty()) {
            edit.fault("moves", "A new milestone has no re-forecasts yet. Add it first, then re-forecast it.");
        }
        if (change.milestone().delivery() instanceof Delivery.Actual(LocalDate day) && day.isAfter(edit.today())) {
            edit.fault("delivery", "The milestone cannot be reached on a day that is still to come. Correct the day.");
        }
        List<PlanRow> others = edit.rows().under(PlanTable.MILESTONE, "project_id", change.project());
        edit.rows().put(new DeliveryRows(edit.writing()).milestone(
                change.project(), change.milestone(), RowChanges.next(others)));
    }
}
