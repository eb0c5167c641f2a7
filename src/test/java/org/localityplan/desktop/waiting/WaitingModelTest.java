package org.localityplan.desktop.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.waiting.page.terms.ChangeLine;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.WaitingCount;

class WaitingModelTest {

    private final StillPlan plan = new StillPlan(GivenLists.snapshot());
    private final WaitingModel model = new WaitingModel(GivenWorkspace.over(plan));

    @BeforeEach
    void show() {
        model.show(plan.snapshot());
    }

    @Test
    void beginsWithTheFirstList() {
        assertThat(model.lines().get()).hasSize(4);
        assertThat(model.chosen().get()).map(WaitingLine::name).contains("Occupational therapy assessment");
    }

    @Test
    void staysWithTheChosenListWhenThePlanChanges() {
        model.choose(GivenLists.growing().id());
        model.show(GivenLists.with(List.of(GivenLists.sizeOnly(), GivenLists.growing())));
        assertThat(model.chosen().get()).map(WaitingLine::list).contains(GivenLists.growing());
    }

    @Test
    void goesToTheFirstListWhenTheChosenOneIsGone() {
        model.choose(GivenLists.growing().id());
        model.show(GivenLists.with(List.of(GivenLists.sizeOnly())));
        assertThat(model.chosen().get()).map(WaitingLine::list).contains(GivenLists.sizeOnly());
    }

    @Test
    void ignoresAListThatIsNotInThePlan() {
        model.choose(new UUID(0, 7));
        assertThat(model.chosen().get()).map(WaitingLine::list).contains(GivenLists.shrinking());
    }

    @Test
    void hasNothingChosenInAPlanWithoutLists() {
        model.show(GivenLists.with(List.of()));
        assertThat(model.chosen().get()).isEmpty();
    }

    @Test
    void showsOnlyTheChangesOfTheChosenList(@TempDir Path folder) {
        try (var store = GivenStore.of(folder.resolve("plan"), GivenLists.snapshot())) {
            store.carryOut(new Change.RecordWaitingCount(GivenLists.growing().id(), count()));
            var changed = new WaitingModel(GivenWorkspace.over(store));
            changed.show(store.snapshot());
            assertThat(changed.changes().get()).isEmpty();
            changed.choose(GivenLists.growing().id());
            assertThat(changed.changes().get()).containsExactly(new ChangeLine(
                    "Recorded a waiting-list count: 20 Nov 2026", "405 waiting",
                    "22 Nov 2026, 12:00 · programme.office"));
        }
    }

    private static WaitingCount count() {
        return new WaitingCount(
                new UUID(0, 1),
                LocalDate.of(2026, 11, 20),
                405,
                new WaitingCount.Flow.SnapshotOnly(),
                new WaitingCount.Longest.Unknown(), CountDetail.NONE,
                Provenance.local("Test"));
    }
}
