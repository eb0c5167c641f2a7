package org.localityplan.store.command.money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.history.MoneyChange.SaveBudgetLines;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.store.command.state.StateKeeper;
import org.localityplan.store.command.state.StateKeeper.Row;
import org.localityplan.store.command.state.Told;
import org.localityplan.store.query.BudgetReader;
import org.localityplan.store.write.MoneyWriter;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Swap;
import org.localityplan.store.write.Writing;

/// Adds budget lines and changes what they are for and what they began with, takes that back and does it again.
public record LineKeeper(Writing writing) {

    private static final String REPORTS = """
            SELECT r.id FROM budget_report r, budget_line_other o
             WHERE r.locality_id = :locality AND o.locality_id = :locality AND o.batch_id = :batch AND o.withdrawn
               AND r.budget_line_id = o.id AND NOT r.withdrawn
            """;

    public Step save(UUID batch, SaveBudgetLines change) {
        if (change.lines().isEmpty()) {
            return Step.refused("There is no budget line in this sheet. Enter one.");
        }
        Names names = Names.of(writing);
        List<Fault> faults = faults(change, names);
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        MoneyWriter writer = new MoneyWriter(writing);
        Swap swap = writer.lines();
        List<Row> rows = new ArrayList<>();
        for (BudgetLine each : change.lines()) {
            int place = swap.place(each.id());
            rows.add(new Row(each.id(), names.words().of(each), writer.cells(each, place)));
        }
        return keeper().keep(new StateKeeper.Names("Added budget lines", "Changed budget lines"), batch, rows);
    }

    /// Gives the lines the state before, or takes away those that were made and not reported on yet.
    public Step takeBack(UUID batch) {
        boolean reported = !writing.bare()
                .list(REPORTS, query -> query.bind("batch", batch), row -> row.id("id"))
                .isEmpty();
        return reported
                ? Step.refused("There are reports of these lines now. Take those back first.")
                : keeper().takeBack("Took back a change of budget lines", batch);
    }

    public Step bringBack(UUID batch) {
        return keeper().bringBack("Changed budget lines again", batch);
    }

    private static List<Fault> faults(SaveBudgetLines change, Names names) {
        MoneyFaults faults = new MoneyFaults(change.agreed());
        Set<UUID> seen = new HashSet<>();
        for (BudgetLine each : change.lines()) {
            LineReport first = each.reports().getFirst();
            if (!seen.add(each.id())) {
                faults.add("name", "This line stands here twice. Keep one.");
            }
            faults.needed("name", each.name(), 300);
            faults.needed("partner", each.partner(), 200);
            faults.scope(each.scope(), names.ids(), names.programmeOf());
            ReportKeeper.amounts(first, faults);
            faults.most("commentary", first.commentary(), 4_000);
            faults.nextRow();
        }
        return faults.all();
    }

    private StateKeeper keeper() {
        return new StateKeeper(new MoneyWriter(writing).lines(), this::all);
    }

    private Map<UUID, Told> all() {
        MoneyWords words = Names.of(writing).words();
        return new BudgetReader(writing.reading()).budget().lines().stream()
                .collect(Collectors.toMap(BudgetLine::id, words::of));
    }
}
