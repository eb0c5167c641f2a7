package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.history.Snapshot;

class PlanStoreTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void givesBackWhatWasWritten() {
        try (PlanStore store = OpenPlan.made(folder)) {
            assertThat(store.snapshot()).isEqualTo(RichPlan.snapshot());
        }
        Path file = folder.resolve("trafford.plan");
        try (PlanStore store = OpenPlan.opened(PlanStore.open(file, OpenPlan.session(folder)))) {
            assertThat(store.snapshot()).isEqualTo(RichPlan.snapshot());
            assertThat(store.notices()).isEmpty();
            assertThat(store.readOnly()).isFalse();
            assertThat(store.file()).isEqualTo(file);
        }
        assertThat(folder).isDirectoryContaining("glob:**/trafford.plan");
    }

    @Test
    void publishesSnapshotWithNewCount() {
        try (PlanStore store = OpenPlan.made(folder)) {
            List<Snapshot> published = new ArrayList<>();
            var subscription = store.onChange(published::add);

            OpenPlan.saved(store.carryOut(OpenPlan.record(100, LocalDate.of(2026, 11, 21), 384)));
            subscription.cancel();
            OpenPlan.saved(store.carryOut(OpenPlan.record(101, LocalDate.of(2026, 11, 22), 385)));

            assertThat(published).hasSize(1);
            assertThat(store.snapshot().waitingList(RichPlan.ASSESSMENTS).orElseThrow().counts())
                    .extracting(count -> count.waiting())
                    .containsExactly(390, 380, 384, 385);
        }
    }
}
