package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.app.draft.DraftFolder;
import org.localityplan.desktop.GivenDrafts;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenSurroundings;
import org.localityplan.desktop.Surroundings;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.store.PlanStore;

/// A journey that changes something, with a real plan file and drafts on the disk; the record of changes must hold at
/// its end.
abstract class FileJourney extends OpenWindow<PlanStore> {

    @TempDir
    private static Path folder;

    private Optional<DraftFolder> drafts = Optional.empty();

    FileJourney(Place start, Snapshot content) {
        super(start, GivenStore.of(folder.resolve("plan-" + UUID.randomUUID()), content));
    }

    @Override
    final Surroundings surroundings(Background background) {
        var onDisk = GivenDrafts.onDisk(folder, plan, background);
        drafts = Optional.of(onDisk);
        return GivenSurroundings.with(onDisk);
    }

    /// As after a night: what was typed is read from the disk.
    final void closeAndOpenAgain() throws TimeoutException {
        close();
        drafts.ifPresent(DraftFolder::close);
        open();
    }

    @Override
    final void leave() {
        drafts.ifPresent(DraftFolder::close);
        assertThat(plan.verifyAudit()).isTrue();
        plan.close();
    }
}
