package org.localityplan.store.command.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.history.MoneyChange.SetBudgetRules;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.store.command.state.StateKeeper;
import org.localityplan.store.command.state.StateKeeper.Row;
import org.localityplan.store.query.BudgetReader;
import org.localityplan.store.write.MoneyWriter;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// Sets the rules by which money is judged, takes that back and does it again. There is one row of rules.
public record RulesKeeper(Writing writing) {

    private static final int DECIMALS = 4;

    public Step set(UUID batch, SetBudgetRules change) {
        List<Fault> faults = faults(change.rules());
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        List<Object> cells = new MoneyWriter(writing).cells(change.rules());
        return keeper().keep(
                new StateKeeper.Names("Set the rules for money", "Changed the rules for money"),
                batch,
                List.of(new Row(writing.locality(), MoneyWords.of(change.rules()), cells)));
    }

    public Step takeBack(UUID batch) {
        return keeper().takeBack("Took back a change of the rules for money", batch);
    }

    public Step bringBack(UUID batch) {
        return keeper().bringBack("Changed the rules for money again", batch);
    }

    /// Fields are `weights` and `commentary`.
    private static List<Fault> faults(BudgetRules rules) {
        List<Fault> faults = new ArrayList<>();
        for (Saving.Confidence each : Saving.Confidence.values()) {
            if (!isShare(rules.weight(each))) {
                faults.add(new Fault("weights", "“%s” counts between 0 and 1, with at most 4 decimals. Check it."
                        .formatted(each.words())));
            }
        }
        if (!isShare(rules.commentaryBeyond())) {
            faults.add(new Fault("commentary", "A share lies between 0 and 1, with at most 4 decimals. Check it."));
        }
        return faults;
    }

    private static boolean isShare(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0 && share.scale() <= DECIMALS;
    }

    private StateKeeper keeper() {
        return new StateKeeper(
                new MoneyWriter(writing).rules(),
                () -> Map.of(
                        writing.locality(),
                        MoneyWords.of(new BudgetReader(writing.reading()).budget().rules())));
    }
}
