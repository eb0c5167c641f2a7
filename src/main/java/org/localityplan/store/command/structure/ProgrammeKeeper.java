package org.localityplan.store.command.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.domain.history.PlanChange.SetProgramme;
import org.localityplan.domain.plan.Programme;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.StructureRows;

/// Adds programmes, changes their words, measures and lists, and moves them.
public record ProgrammeKeeper(PlanEdit edit) {

    private static final String LIST = "SELECT name FROM waiting_list WHERE locality_id = :locality AND id = :id";

    public Step set(SetProgramme change) {
        Optional<PlanRow> priority = edit.parts().priority(change.priority());
        if (priority.isEmpty()) {
            return edit.refused("priority", "This priority is not in the plan any more. Choose another one.");
        }
        Programme programme = change.programme();
        faults(programme);
        Optional<PlanRow> before = edit.rows().find(PlanTable.PROGRAMME, programme.id());
        if (before.filter(row -> !edit.parts().stands(row)).isPresent()) {
            return edit.refused("“%s” was retired. Bring it back first; nothing was changed.".formatted(
                    before.get().name()));
        }
        Siblings siblings = new Siblings(edit, PlanTable.PROGRAMME, "priority_id");
        int ordinal = before.filter(row -> row.id("priority_id").equals(change.priority()))
                .map(row -> row.number("ordinal"))
                .orElseGet(() -> siblings.last(change.priority()));
        before.ifPresent(row -> tellMove(row, priority.get()));
        siblings.put(
                new StructureRows(edit.writing()).programme(change.priority(), programme, ordinal), change.place());
        edit.rows().replace(aims(programme.id()), StructureRows.aims(programme).toList());
        return edit.done(new Deed(
                before.isPresent() ? "Changed a programme" : "Added a programme",
                before.map(PlanRow::name).orElse(programme.name()),
                Set.of(programme.id())));
    }

    private void faults(Programme programme) {
        edit.needed("name", programme.name(), PlanEdit.NAME);
        edit.most("owner", programme.owner(), PlanEdit.NAME);
        edit.most("deliveryVehicle", programme.deliveryVehicle(), PlanEdit.NAME);
        if (new HashSet<>(programme.measures()).size() < programme.measures().size()) {
            edit.fault("measures", "A measure is named twice. Keep one.");
        }
        if (new HashSet<>(programme.waitingLists()).size() < programme.waitingLists().size()) {
            edit.fault("waitingLists", "A waiting list is named twice. Keep one.");
        }
        if (!programme.waitingLists().stream().allMatch(this::isList)) {
            edit.fault("waitingLists", "A waiting list is not in the plan any more. Choose another one.");
        }
    }

    private boolean isList(UUID id) {
        return edit.writing().bare().first(LIST, query -> query.bind("id", id), row -> row.text("name")).isPresent();
    }

    private void tellMove(PlanRow before, PlanRow priority) {
        if (!before.id("priority_id").equals(priority.id("id"))) {
            String old = edit.parts().above(before).map(PlanRow::name).orElse("");
            edit.tell("Priority", old, priority.name());
        }
    }

    private List<PlanRow> aims(UUID programme) {
        return Stream.of(PlanTable.PROGRAMME_MEASURE, PlanTable.PROGRAMME_WAITING_LIST)
                .flatMap(table -> edit.rows().under(table, "programme_id", programme).stream())
                .toList();
    }
}
