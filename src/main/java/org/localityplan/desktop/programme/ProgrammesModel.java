package org.localityplan.desktop.programme;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.workspace.LastShown;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Snapshot;

/// The programmes by tier, worst first, and the sentence above them.
final class ProgrammesModel {

    private final Workspace workspace;
    private final LastShown<Snapshot> shown = new LastShown<>();
    private final ReadOnlyObjectWrapper<List<Group<ProgrammeLine>>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> headline = new ReadOnlyObjectWrapper<>("");

    ProgrammesModel(Workspace workspace) {
        this.workspace = workspace;
    }

    ReadOnlyObjectProperty<List<Group<ProgrammeLine>>> groups() {
        return groups.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> headline() {
        return headline.getReadOnlyProperty();
    }

    void show(Snapshot snapshot) {
        if (!shown.changesTo(snapshot)) {
            return;
        }
        var standing = workspace.standings().of(snapshot);
        headline.set(standing.headline());
        groups.set(standing.tiers().stream()
                .map(tier -> new Group<>(
                        tier.tier().heading(),
                        tier.programmes().stream().map(ProgrammeLine::new).toList()))
                .toList());
    }

    void open(ProgrammeLine line) {
        workspace.navigator().go(new Place.ProgrammePage(line.standing().programme().id()));
    }
}
