package org.localityplan.desktop.programme.page.tab;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.plan.StatusReport;

/// What can be done about the status of a project or programme: its report is written, and the newest one reviewed.
public record StatusDeeds(Workspace workspace) {

    /// @param reports of the project or programme, oldest first
    public List<Deed> of(UUID subject, List<StatusReport> reports) {
        var deeds = new ArrayList<Deed>();
        var update = new Deed(
                "Update status", "Opens its status report; Ctrl+U too", KeyCode.U, () -> update(subject));
        deeds.add(May.report(workspace, subject)
                .map(why -> update.barred(why, workspace.notices()::refused))
                .orElse(update));
        if (May.review(workspace) && !reports.isEmpty()) {
            deeds.add(review(subject, reports.getLast()));
        }
        return deeds;
    }

    private Deed review(UUID subject, StatusReport newest) {
        return new Deed(
                newest.detail().review().locked() ? "Look at the review" : "Review the report",
                "Shows what its newest report changes, to approve, return or reopen it",
                KeyCode.V,
                () -> workspace.navigator().go(new Place.StatusReview(subject)));
    }

    public void update(UUID subject) {
        workspace.navigator().go(new Place.StatusUpdate(subject));
    }
}
