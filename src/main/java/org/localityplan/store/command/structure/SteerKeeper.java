package org.localityplan.store.command.structure;

import java.util.Set;
import org.localityplan.domain.history.PlanChange.Steer;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.store.command.edit.PlanEdit;
import org.localityplan.store.command.edit.PlanEdit.Deed;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.plan.SteeringRows;

/// Sets how often is reported, and the thresholds by which the plan is challenged.
public record SteerKeeper(PlanEdit edit) {

    private static final int WORST = Score.STEPS * Score.STEPS;
    private static final int MOST = 10_000;

    public Step steer(Steer change) {
        if (change.appetite() < 1 || change.appetite() > WORST) {
            edit.fault("appetite", "A risk scores 1 to %d. Give a number between them.".formatted(WORST));
        }
        change.thresholds().set().forEach(this::fits);
        edit.rows().put(SteeringRows.steering(change.cycle(), change.appetite()));
        edit.rows().replace(
                edit.rows().all(PlanTable.THRESHOLD),
                SteeringRows.thresholds(change.thresholds()).toList());
        return edit.done(new Deed("Changed the rules", "How the plan is steered", Set.of()));
    }

    private void fits(EvidenceRule rule, int threshold) {
        if (threshold < 0 || threshold > MOST) {
            edit.fault("thresholds", "“%s”: the threshold is 0 to %,d %s. Check it.".formatted(
                    rule.words(), MOST, rule.unit()));
        }
    }
}
