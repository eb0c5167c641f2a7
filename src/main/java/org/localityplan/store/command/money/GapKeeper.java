package org.localityplan.store.command.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.Budget.Gap;
import org.localityplan.domain.history.MoneyChange.SaveGaps;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.store.command.state.StateKeeper;
import org.localityplan.store.command.state.StateKeeper.Row;
import org.localityplan.store.command.state.Told;
import org.localityplan.store.query.BudgetReader;
import org.localityplan.store.write.MoneyWriter;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Swap;
import org.localityplan.store.write.Writing;

/// Adds the gaps of years and changes them, takes that back and does it again. A year has one gap of a title and a partner.
public record GapKeeper(Writing writing) {

    /// Gaps that hold and are called as one that would come back.
    private static final String SAME = """
            SELECT g.id FROM budget_gap g, budget_gap_other o
             WHERE g.locality_id = :locality AND o.locality_id = :locality AND o.batch_id = :batch
               AND NOT o.withdrawn AND NOT g.withdrawn
               AND g.id NOT IN (SELECT id FROM budget_gap_other WHERE locality_id = :locality AND batch_id = :batch)
               AND g.period_kind = o.period_kind AND g.period_start = o.period_start
               AND LOWER(TRIM(g.title)) = LOWER(TRIM(o.title)) AND LOWER(TRIM(g.partner)) = LOWER(TRIM(o.partner))
            """;

    public Step save(UUID batch, SaveGaps change) {
        if (change.gaps().isEmpty()) {
            return Step.refused("There is no gap in this sheet. Enter one.");
        }
        List<Fault> faults = faults(change);
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        MoneyWriter writer = new MoneyWriter(writing);
        Swap swap = writer.gaps();
        List<Row> rows = new ArrayList<>();
        for (Gap each : change.gaps()) {
            // Rows are written after the last has its place, so that a new one counts those before it.
            int place = swap.place(each.id()) + (known(each.id()) ? 0 : rows.size());
            rows.add(new Row(each.id(), MoneyWords.of(each), writer.cells(each, place)));
        }
        return keeper().keep(new StateKeeper.Names("Added gaps", "Changed gaps"), batch, rows);
    }

    public Step takeBack(UUID batch) {
        return taken(batch) ? occupied() : keeper().takeBack("Took back a change of gaps", batch);
    }

    public Step bringBack(UUID batch) {
        return taken(batch) ? occupied() : keeper().bringBack("Changed gaps again", batch);
    }

    private boolean taken(UUID batch) {
        return !writing.bare().list(SAME, query -> query.bind("batch", batch), row -> row.id("id")).isEmpty();
    }

    private static Step occupied() {
        return Step.refused("There is another gap of the same year, title and partner now. Change that one first.");
    }

    private List<Fault> faults(SaveGaps change) {
        MoneyFaults faults = new MoneyFaults(change.agreed());
        Map<UUID, Gap> after = new HashMap<>();
        Stream.concat(budget().gaps().stream(), change.gaps().stream()).forEach(each -> after.put(each.id(), each));
        Set<UUID> seen = new HashSet<>();
        for (Gap each : change.gaps()) {
            if (!seen.add(each.id())) {
                faults.add("title", "This gap stands here twice. Keep one.");
            } else if (after.values().stream().anyMatch(other -> !other.id().equals(each.id()) && alike(each, other))) {
                faults.add("title",
                        "There is a gap of this title and partner for %s already. Change that one, or give this one another title."
                                .formatted(each.period().label()));
            }
            check(each, faults);
            faults.nextRow();
        }
        return faults.all();
    }

    private static void check(Gap gap, MoneyFaults faults) {
        faults.needed("title", gap.title(), 300);
        faults.needed("partner", gap.partner(), 200);
        faults.needed("source", gap.provenance().source(), 1_000);
        faults.notNegative("opening", gap.opening(), "A gap is 0 or more. Check the sign.");
        faults.amount("opening", gap.opening());
        if (gap.stated() instanceof Budget.Stated.Savings(Money total)) {
            faults.notNegative("stated", total, "Savings are 0 or more. Check the sign.");
            faults.amount("stated", total);
            faults.unlike("stated", total, "the gap", gap.opening());
        }
    }

    private static boolean alike(Gap one, Gap other) {
        return one.period().equals(other.period())
                && one.title().strip().equalsIgnoreCase(other.title().strip())
                && one.partner().strip().equalsIgnoreCase(other.partner().strip());
    }

    private boolean known(UUID id) {
        return budget().gaps().stream().anyMatch(each -> each.id().equals(id));
    }

    private StateKeeper keeper() {
        return new StateKeeper(
                new MoneyWriter(writing).gaps(),
                () -> budget().gaps().stream().collect(Collectors.<Gap, UUID, Told>toMap(Gap::id, MoneyWords::of)));
    }

    private Budget budget() {
        return new BudgetReader(writing.reading()).budget();
    }
}
