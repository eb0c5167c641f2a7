package org.localityplan.desktop.programme.page.tab;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;

/// What can be done about the status of a project or programme.
public record StatusDeeds(Workspace workspace) {

    public List<Deed> of(UUID subject) {
        var update = new Deed(
                "Update status", "Opens its status report; Ctrl+U too", KeyCode.U, () -> update(subject));
        return List.of(May.report(workspace, subject)
                .map(why -> update.barred(why, workspace.notices()::refused))
                .orElse(update));
    }

    public void update(UUID subject) {
        workspace.navigator().go(new Place.StatusUpdate(subject));
    }
}
