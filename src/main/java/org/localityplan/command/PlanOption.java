package org.localityplan.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.store.Opening;
import org.localityplan.store.PlanStore;
import org.localityplan.store.Session;
import picocli.CommandLine.Option;

/// `--store FILE`, and the opening and closing of that plan.
final class PlanOption {

    @Option(names = "--store", paramLabel = "FILE", description = "The plan's file. Without it, the plan in your own data folder.")
    private Optional<Path> store = Optional.empty();

    /// The file that is meant.
    Path file(Surroundings surroundings) {
        return store.orElseGet(surroundings::usualPlan);
    }

    /// Opens the plan, does the action and closes it; or says why it cannot be opened.
    int open(Surroundings surroundings, ToIntFunction<PlanStore> action) {
        return act(PlanStore.open(file(surroundings), session(surroundings)), surroundings, action);
    }

    /// Opens the plan or, where there is none, makes one of the content.
    int openOrMake(Snapshot content, Surroundings surroundings, ToIntFunction<PlanStore> action) {
        return Files.exists(file(surroundings))
                ? open(surroundings, action)
                : make(content, surroundings, action);
    }

    /// Makes a new plan, does the action and closes it; or says why it cannot be made.
    int make(Snapshot content, Surroundings surroundings, ToIntFunction<PlanStore> action) {
        return act(PlanStore.create(file(surroundings), content, session(surroundings)), surroundings, action);
    }

    private static int act(Opening opening, Surroundings surroundings, ToIntFunction<PlanStore> action) {
        return switch (opening) {
            case Opening.Opened(PlanStore opened) -> {
                try (opened) {
                    opened.notices().forEach(surroundings.err()::println);
                    yield action.applyAsInt(opened);
                }
            }
            case Opening.Refused(var refusal) -> {
                surroundings.err().println(refusal.sentence());
                yield LocalityPlan.REFUSED;
            }
        };
    }

    private static Session session(Surroundings surroundings) {
        return new Session(surroundings.person(), surroundings.clock(), surroundings.backups());
    }
}
