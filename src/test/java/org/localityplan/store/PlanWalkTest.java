package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;

/// Many commands of every kind, taken back and done again in between.
class PlanWalkTest {

    private static final int STEPS = 300;
    private static final int SITTING = 12;
    private static final int KINDS = 20;

    @TempDir
    Path folder = Path.of("");

    private final Deque<Snapshot> before = new ArrayDeque<>();
    private final Deque<Snapshot> after = new ArrayDeque<>();
    private final Map<Class<?>, Integer> saved = new HashMap<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20_261_122})
    void comesBackToWhereItBegan(long seed) {
        Random random = new Random(seed);
        RandomChanges changes = new RandomChanges(seed);
        try (PlanDesk desk = new PlanDesk(folder)) {
            for (int i = 0; i < STEPS; i++) {
                switch (random.nextInt(4)) {
                    case 0 -> undo(desk);
                    case 1 -> redo(desk);
                    default -> carryOut(desk, changes.next(desk.store().snapshot()));
                }
                if (i % SITTING == 0) {
                    isReadAnewAlike(desk);
                }
            }
            assertThat(saved).as("kinds of commands that were saved").hasSize(KINDS);
            while (!before.isEmpty()) {
                undo(desk);
            }
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            PlanDesk.refused(desk.store().undo(), "", "nothing of yours");
        }
    }

    /// What is kept in memory from change to change is what the file says.
    private static void isReadAnewAlike(PlanDesk desk) {
        Snapshot kept = desk.store().snapshot();
        desk.reopenAs("programme.office");
        assertThat(desk.store().snapshot()).isEqualTo(kept);
    }

    private void carryOut(PlanDesk desk, Change change) {
        Snapshot was = desk.store().snapshot();
        switch (desk.store().carryOut(change)) {
            case Outcome.Saved _ -> {
                before.push(was);
                after.clear();
                saved.merge(change.getClass(), 1, Integer::sum);
                assertThat(desk.store().snapshot()).as("after %s", change).isNotEqualTo(was);
            }
            case Outcome.Refused refused -> {
                PlanDesk.faults(refused);
                assertThat(desk.store().snapshot()).isEqualTo(was);
            }
        }
    }

    private void undo(PlanDesk desk) {
        if (!before.isEmpty()) {
            after.push(desk.store().snapshot());
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(before.pop());
        }
    }

    private void redo(PlanDesk desk) {
        if (!after.isEmpty()) {
            before.push(desk.store().snapshot());
            desk.redo();
            assertThat(desk.store().snapshot()).isEqualTo(after.pop());
        }
    }
}
