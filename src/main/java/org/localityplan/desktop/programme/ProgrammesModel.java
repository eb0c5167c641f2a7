package org.localityplan.desktop.programme;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.standing.PlanStanding;

/// The programmes by tier, worst first, and the sentence above them.
final class ProgrammesModel {

    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<List<Group<ProgrammeLine>>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> headline = new ReadOnlyObjectWrapper<>("");

    ProgrammesModel(Navigator navigator) {
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<List<Group<ProgrammeLine>>> groups() {
        return groups.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> headline() {
        return headline.getReadOnlyProperty();
    }

    void show(Snapshot snapshot) {
        var standing = PlanStanding.of(snapshot);
        headline.set(standing.headline());
        groups.set(standing.tiers().stream()
                .map(tier -> new Group<>(
                        tier.tier().heading(),
                        tier.programmes().stream().map(ProgrammeLine::new).toList()))
                .toList());
    }

    void open(ProgrammeLine line) {
        navigator.go(new Place.ProgrammePage(line.standing().programme().id()));
    }
}
