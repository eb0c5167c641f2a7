package org.localityplan.store.command.money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.history.MoneyChange.SaveSavings;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.store.command.state.StateKeeper;
import org.localityplan.store.command.state.StateKeeper.Row;
import org.localityplan.store.command.state.Told;
import org.localityplan.store.query.BudgetReader;
import org.localityplan.store.write.MoneyWriter;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Swap;
import org.localityplan.store.write.Writing;

/// Adds savings and changes them, takes that back and does it again.
public record SavingKeeper(Writing writing) {

    public Step save(UUID batch, SaveSavings change) {
        if (change.savings().isEmpty()) {
            return Step.refused("There is no saving in this sheet. Enter one.");
        }
        Names names = Names.of(writing);
        List<Fault> faults = faults(change, names);
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        MoneyWriter writer = new MoneyWriter(writing);
        Swap swap = writer.savings();
        List<Row> rows = new ArrayList<>();
        for (Saving each : change.savings()) {
            int place = swap.place(each.id());
            rows.add(new Row(each.id(), names.words().of(each), writer.cells(each, place)));
        }
        return keeper().keep(new StateKeeper.Names("Added savings", "Changed savings"), batch, rows);
    }

    public Step takeBack(UUID batch) {
        return keeper().takeBack("Took back a change of savings", batch);
    }

    public Step bringBack(UUID batch) {
        return keeper().bringBack("Changed savings again", batch);
    }

    private static List<Fault> faults(SaveSavings change, Names names) {
        MoneyFaults faults = new MoneyFaults(change.agreed());
        Set<UUID> seen = new HashSet<>();
        for (Saving each : change.savings()) {
            if (!seen.add(each.id())) {
                faults.add("name", "This saving stands here twice. Keep one.");
            }
            faults.needed("name", each.name(), 300);
            faults.most("owner", each.terms().owner(), 300);
            faults.scope(each.scope(), names.ids(), names.programmeOf());
            amounts(each, faults);
            faults.nextRow();
        }
        return faults.all();
    }

    private static void amounts(Saving saving, MoneyFaults faults) {
        if (saving.agreed().signum() < 0) {
            faults.add("agreed", "A saving is 0 or more. Check the sign.");
        }
        if (saving.forecast().signum() < 0) {
            faults.add("forecast", "A saving is 0 or more. Check the sign.");
        }
        faults.amount("agreed", saving.agreed());
        faults.amount("forecast", saving.forecast());
        faults.unlike("forecast", saving.forecast(), "what was agreed", saving.agreed());
        if (saving.terms().effect() instanceof SavingTerms.Effect.PartYear(Money inWholeYear)) {
            faults.amount("inWholeYear", inWholeYear);
            if (inWholeYear.compareTo(saving.forecast()) < 0) {
                faults.add("inWholeYear",
                        "A saving cannot make less in a whole year than in a part of it. Correct one of them.");
            }
        }
    }

    private StateKeeper keeper() {
        return new StateKeeper(new MoneyWriter(writing).savings(), this::all);
    }

    private Map<UUID, Told> all() {
        MoneyWords words = Names.of(writing).words();
        return new BudgetReader(writing.reading()).budget().savings().stream()
                .collect(Collectors.toMap(Saving::id, words::of));
    }
}
