package org.localityplan.desktop.status;

import java.util.Optional;
import java.util.UUID;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.status.form.LiveEvidence;
import org.localityplan.desktop.status.form.ReportSubject;
import org.localityplan.desktop.status.form.StatusScript;
import org.localityplan.domain.history.Snapshot;

/// A report that is being written, with the evidence as it would be if it were submitted as it stands.
public final class StatusModel {

    private final Workspace workspace;
    private final Snapshot snapshot;
    private final ReportSubject subject;
    private final StatusScript script;
    private final FormModel form;
    private Draft judged = Draft.BLANK;

    private StatusModel(Workspace workspace, ReportSubject subject) {
        this.workspace = workspace;
        this.subject = subject;
        snapshot = workspace.shown().getValue();
        script = new StatusScript(subject, snapshot, workspace.plan().person());
        form = new FormModel(workspace, script);
    }

    /// The form for a project or programme; empty where the plan that is looked at has none with the id.
    static Optional<StatusModel> of(UUID id, Workspace workspace) {
        return ReportSubject.of(id, workspace.shown().getValue())
                .map(subject -> new StatusModel(workspace, subject));
    }

    FormModel form() {
        return form;
    }

    /// Whether it is being submitted, or is.
    boolean busy() {
        return form.view().get().stage() != FormModel.Stage.TYPING;
    }

    /// Lets the evidence follow what is typed, until the subscription ends.
    Subscription follow() {
        return form.view().subscribe(view -> judge(view.draft()));
    }

    private void judge(Draft draft) {
        if (!draft.equals(judged)) {
            judged = draft;
            var submitted = script.submitted(draft);
            workspace.background()
                    .runAfterAPause(this, _ -> LiveEvidence.of(submitted, subject, snapshot), this::learn);
        }
    }

    private void learn(LiveEvidence found) {
        script.learn(found);
        form.lookAgain();
    }
}
