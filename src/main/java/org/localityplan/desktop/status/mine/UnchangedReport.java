package org.localityplan.desktop.status.mine;

import java.util.UUID;
import java.util.stream.Collectors;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Undoing;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.status.form.LiveEvidence;
import org.localityplan.desktop.status.form.ReportSubject;
import org.localityplan.desktop.status.form.StatusScript;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.Snapshot;

/// Files the last report of something again with one key. Where the last report does not answer everything, or something was
/// typed already, nothing is filed and the form is opened instead.
record UnchangedReport(Workspace workspace) {

    void file(UUID subject) {
        var snapshot = workspace.shown().getValue();
        ReportSubject.of(subject, snapshot).ifPresent(found -> file(found, snapshot));
    }

    private void file(ReportSubject subject, Snapshot snapshot) {
        var script = new StatusScript(subject, snapshot, workspace.plan().person());
        if (workspace.drafts().read(script.key()).isPresent()) {
            open(subject);
            return;
        }
        var draft = script.unchanged();
        workspace.background()
                .run(
                        subject.id(),
                        "Looking at the evidence",
                        _ -> LiveEvidence.of(script.submitted(draft), subject, snapshot),
                        found -> {
                            script.learn(found);
                            script.read(draft)
                                    .change()
                                    .ifPresentOrElse(
                                            change -> carryOut(change, script, draft),
                                            () -> complete(subject, script, draft));
                        });
    }

    private void carryOut(Change change, StatusScript script, Draft draft) {
        workspace.background()
                .run(script, "Saving", _ -> workspace.plan().carryOut(change), outcome -> {
                    switch (outcome) {
                        case Outcome.Saved _ -> workspace.notices().done(
                                "Nothing changed: " + script.saved(draft), new Remedy("Undo", new Undoing(workspace)));
                        case Outcome.Refused(var faults) -> workspace.notices().refused(
                                faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")));
                    }
                });
    }

    private void complete(ReportSubject subject, StatusScript script, Draft draft) {
        workspace.drafts().keep(script.key(), draft.texts());
        workspace.notices().done("The last report of “%s” does not answer everything that is asked now."
                .formatted(subject.name()));
        open(subject);
    }

    private void open(ReportSubject subject) {
        workspace.navigator().go(new Place.StatusUpdate(subject.id()));
    }
}
