package org.localityplan.command;

import java.util.concurrent.Callable;
import org.localityplan.domain.history.Outcome;
import org.localityplan.intake.sample.SamplePlan;
import org.localityplan.store.PlanStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `locality-plan sample`: makes the Trafford sample plan.
@Command(name = "sample", description = "Makes the Trafford sample plan: published figures with their sources, and illustrative ones.", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private PlanOption plan = new PlanOption();

    SampleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SamplePlan sample = SamplePlan.madeBy(surroundings.person());
        return plan.make(sample.plan(), surroundings, store -> fill(store, sample));
    }

    private int fill(PlanStore store, SamplePlan sample) {
        boolean refused = sample.published().stream()
                .map(store::carryOut)
                .anyMatch(Outcome.Refused.class::isInstance);
        if (refused) {
            throw new IllegalStateException("The program's own sample was refused");
        }
        surroundings.out().println("Made the Trafford sample plan: " + plan.file(surroundings));
        return LocalityPlan.DONE;
    }
}
