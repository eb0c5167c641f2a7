package org.localityplan.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.localityplan.command.show.Format;
import org.localityplan.command.show.Subject;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.store.PlanStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `locality-plan show SUBJECT`: prints what a screen shows.
@Command(name = "show", description = "Prints what a screen shows.", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private PlanOption plan = new PlanOption();

    @Parameters(paramLabel = "SUBJECT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Subject subject = Subject.OVERVIEW;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.", defaultValue = "TEXT")
    private Format format = Format.TEXT;

    @Option(names = "--area", paramLabel = "CODE", description = "Another area's measures, by its ONS code.")
    private Optional<String> area = Optional.empty();

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return plan.open(surroundings, store -> {
            surroundings.out().print(format.write(subject.report(snapshot(store))));
            surroundings.out().flush();
            return LocalityPlan.DONE;
        });
    }

    private Snapshot snapshot(PlanStore store) {
        return area.map(store::snapshotOf).orElseGet(store::snapshot);
    }
}
