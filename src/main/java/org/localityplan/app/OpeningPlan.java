package org.localityplan.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.localityplan.command.Surroundings;
import org.localityplan.domain.history.Outcome;
import org.localityplan.intake.sample.SamplePlan;
import org.localityplan.store.Opening;
import org.localityplan.store.PlanStore;
import org.localityplan.store.Session;

/// A plan that is being opened on a thread of its own, so that the window can be made meanwhile.
///
/// @param answer what comes of it
record OpeningPlan(Path file, Session session, CompletableFuture<Opening> answer) implements AutoCloseable {

    /// Begins to open the plan; the sample is made where there is no file.
    static OpeningPlan begin(Path file, Surroundings around) {
        Session session = new Session(around.person(), around.clock(), around.backups());
        return new OpeningPlan(
                file,
                session,
                CompletableFuture.supplyAsync(() -> openOrMake(file, session), Thread::startVirtualThread));
    }

    /// Waits until the plan is open or refused.
    Opening await() {
        return answer.join();
    }

    /// Opens a copy to look at, in place of a plan that was refused.
    Opening copy() {
        return PlanStore.openCopyReadOnly(file, session);
    }

    /// Waits until the plan is open, and closes it. It may have been closed already.
    @Override
    public void close() {
        if (await() instanceof Opening.Opened(PlanStore store)) {
            store.close();
        }
    }

    private static Opening openOrMake(Path file, Session session) {
        if (Files.exists(file)) {
            return PlanStore.open(file, session);
        }
        SamplePlan sample = SamplePlan.madeBy(session.person());
        Opening made = PlanStore.create(file, sample.plan(), session);
        if (made instanceof Opening.Opened(PlanStore store)) {
            boolean refused = sample.published().stream()
                    .map(store::carryOut)
                    .anyMatch(Outcome.Refused.class::isInstance);
            if (refused) {
                throw new IllegalStateException("The program's own sample was refused");
            }
        }
        return made;
    }
}
