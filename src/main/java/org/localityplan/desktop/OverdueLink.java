package org.localityplan.desktop;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.standing.updates.MyUpdates;

/// In the bar below: how many reports of the person are late, and the way to them.
final class OverdueLink {

    private final Workspace workspace;
    private final Hyperlink link = new Hyperlink();

    OverdueLink(Workspace workspace) {
        this.workspace = workspace;
        link.setId("overdue");
        link.setOnAction(_ -> workspace.navigator().go(new Place.MyUpdates()));
    }

    Node node() {
        return link;
    }

    void show(Snapshot snapshot) {
        var mine = MyUpdates.of(workspace.plan().person(), snapshot);
        int late = mine.overdue().size() + mine.returned().size();
        link.setText(late == 0 ? "No updates overdue" : Formats.counted(late, "update", "updates") + " overdue");
        Spoken.as(link, link.getText(), "Shows what you have to report on");
    }
}
