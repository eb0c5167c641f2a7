package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change.RecordWaitingCount;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.waiting.WaitingCount;

class CountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder = Path.of("");

    private final List<PlanStore> stores = new ArrayList<>();

    @BeforeEach
    void make() {
        stores.add(OpenPlan.made(folder));
    }

    @AfterEach
    void close() {
        stores.getLast().close();
    }

    private PlanStore store() {
        return stores.getLast();
    }

    private void reopenAs(String person) {
        store().close();
        stores.add(OpenPlan.opened(PlanStore.open(store().file(), OpenPlan.session(folder, person))));
    }

    private List<LocalDate> days() {
        return store().snapshot().waitingList(RichPlan.ASSESSMENTS).orElseThrow().counts().stream()
                .map(WaitingCount::at)
                .toList();
    }

    private static void refused(Outcome outcome, String field, String words) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.field()).isEqualTo(field);
                assertThat(fault.sentence()).contains(words).endsWith(".");
            });
        });
    }

    @Test
    void writesAuditEntry() {
        AuditEntry entry =
                OpenPlan.saved(store().carryOut(OpenPlan.record(100, DAY, 384))).entry();

        assertThat(entry.sequence()).isEqualTo(2);
        assertThat(entry.at()).isEqualTo(OpenPlan.NOW);
        assertThat(entry.who()).isEqualTo("programme.office");
        assertThat(entry.action()).isEqualTo("Recorded a waiting-list count");
        assertThat(entry.subject()).isEqualTo("Care Act assessment, 20 Nov 2026");
        assertThat(entry.before()).isEmpty();
        assertThat(entry.after())
                .isEqualTo("384 waiting, 10 added, 5 completed, 1 removed, longest wait 31 weeks");
        assertThat(store().audit()).first().isEqualTo(entry);
    }

    @Test
    void keepsCountOfWhichOnlyTheSizeIsKnown() {
        WaitingCount bare = RichPlan.count(100, DAY, 400, new WaitingCount.Flow.SnapshotOnly());
        AuditEntry entry = OpenPlan.saved(store().carryOut(new RecordWaitingCount(RichPlan.REVIEWS, bare)))
                .entry();
        assertThat(entry.after()).isEqualTo("400 waiting");
        assertThat(store().snapshot().waitingList(RichPlan.REVIEWS).orElseThrow().latest())
                .contains(bare);
    }

    @Test
    void refusesWhatCannotBe() {
        LocalDate tomorrow = RichPlan.TODAY.plusDays(1);
        refused(store().carryOut(OpenPlan.record(100, tomorrow, 1)), "at", "cannot be in the future");
        LocalDate old = LocalDate.of(2016, 3, 31);
        refused(store().carryOut(OpenPlan.record(100, old, 1)), "at", "The plan begins on 1 Apr 2016");
        LocalDate counted = LocalDate.of(2026, 10, 31);
        refused(store().carryOut(OpenPlan.record(100, counted, 1)), "at", "already counted on 31 Oct 2026");
        refused(store().carryOut(OpenPlan.record(100, DAY, 0)), "longest", "Nobody is waiting");
        WaitingCount count = RichPlan.count(100, DAY, 1, new WaitingCount.Flow.SnapshotOnly());
        refused(store().carryOut(new RecordWaitingCount(RichPlan.id(999), count)), "list", "not in the plan");
        refused(store().carryOut(OpenPlan.record(80, DAY, 1)), "", "recorded already");
        assertThat(store().snapshot()).isEqualTo(RichPlan.snapshot());
        assertThat(store().audit()).hasSize(1);
    }

    @Test
    void takesBackLastFirstAndDoesAgainInOrder() {
        OpenPlan.saved(store().carryOut(OpenPlan.record(100, DAY, 384)));
        OpenPlan.saved(store().carryOut(OpenPlan.record(101, DAY.plusDays(1), 385)));
        List<LocalDate> both = days();

        OpenPlan.saved(store().undo());
        assertThat(days()).hasSize(3).endsWith(DAY);
        OpenPlan.saved(store().undo());
        assertThat(store().snapshot()).isEqualTo(RichPlan.snapshot());
        refused(store().undo(), "", "nothing of yours to take back");

        OpenPlan.saved(store().redo());
        assertThat(days()).hasSize(3).endsWith(DAY);
        OpenPlan.saved(store().redo());
        assertThat(days()).isEqualTo(both);
        refused(store().redo(), "", "nothing to do again");
        assertThat(store().audit()).hasSize(7);
        assertThat(store().verifyAudit()).isTrue();
    }

    @Test
    void forgetsWhatWasTakenBackOnceSomethingElseIsDone() {
        OpenPlan.saved(store().carryOut(OpenPlan.record(100, DAY, 384)));
        OpenPlan.saved(store().undo());
        OpenPlan.saved(store().carryOut(OpenPlan.record(101, DAY, 385)));
        refused(store().redo(), "", "nothing to do again");
        assertThat(days()).hasSize(3);
    }

    @Test
    void doesNotBringBackCountOfDayCountedAnewByAnother() {
        OpenPlan.saved(store().carryOut(OpenPlan.record(100, DAY, 384)));
        OpenPlan.saved(store().undo());
        reopenAs("colleague");
        refused(store().undo(), "", "nothing of yours");
        OpenPlan.saved(store().carryOut(OpenPlan.record(101, DAY, 386)));
        reopenAs("programme.office");
        refused(store().redo(), "", "20 Nov 2026 has been counted again");
    }

    @Test
    void refusesToWriteOrReadWhenClosed() {
        store().close();
        store().close();
        refused(store().carryOut(OpenPlan.record(100, DAY, 384)), "", "could not be written");
        assertThat(store().snapshot()).isEqualTo(RichPlan.snapshot());
        reopenAs("programme.office");
        assertThat(store().audit()).hasSize(1);
    }
}
