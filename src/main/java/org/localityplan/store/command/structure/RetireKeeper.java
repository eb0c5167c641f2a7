package org.localityplan.store.command.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.history.PlanChange.BringBack;
import org.localityplan.domain.history.PlanChange.Retire;
import org.localityplan.domain.history.Retired;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.command.edit.PlanParts;
import org.localityplan.store.command.row.RowChanges;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.SteeringRows;

/// Takes parts out of the plan and brings them back. They and all under them stay where they are.
public record RetireKeeper(PlanEdit edit) {

    private static final String PLAN = "SELECT title FROM plan WHERE locality_id = :locality AND id = :id";

    public Step retire(Retire change) {
        Optional<PlanRow> part = edit.parts().part(change.part());
        if (part.filter(edit.parts()::stands).isEmpty()) {
            return edit.refused("part",
                    "This is not in the plan any more. Choose something else; nothing was changed.");
        }
        edit.needed("reason", change.reason(), PlanEdit.TEXT);
        PlanRow row = part.get();
        List<PlanRow> others = edit.rows().all(PlanTable.RETIREMENT);
        Retired retired = new Retired(
                change.part(), kind(row), row.name(), above(row), edit.today(), change.reason());
        edit.rows().put(SteeringRows.retired(retired, RowChanges.next(others)));
        return edit.done(new Deed("Retired a " + words(row), row.name(), PlanParts.about(row)));
    }

    public Step bringBack(BringBack change) {
        Optional<PlanRow> part = edit.parts().part(change.part());
        Optional<PlanRow> retirement = edit.rows().find(PlanTable.RETIREMENT, change.part());
        if (part.isEmpty() || retirement.isEmpty()) {
            return edit.refused("part", "This was not retired, or is not kept in this file. Nothing was changed.");
        }
        Optional<PlanRow> above = edit.parts().above(part.get()).filter(row -> !edit.parts().stands(row));
        if (above.isPresent()) {
            return edit.refused("“%s” stands under “%s”, which is retired too. Bring that back first.".formatted(
                    part.get().name(), above.get().name()));
        }
        edit.rows().remove(retirement.get());
        return edit.done(new Deed(
                "Brought back a " + words(part.get()), part.get().name(), PlanParts.about(part.get())));
    }

    private static Retired.Part kind(PlanRow part) {
        return Retired.Part.valueOf(part.table().name());
    }

    private static String words(PlanRow part) {
        return kind(part).words().toLowerCase(Locale.UK);
    }

    private String above(PlanRow part) {
        return edit.parts().above(part).map(PlanRow::name).orElseGet(() -> plan(part.id("plan_id")));
    }

    private String plan(UUID id) {
        return edit.writing().bare()
                .first(PLAN, query -> query.bind("id", id), row -> row.text("title"))
                .orElse("");
    }
}
