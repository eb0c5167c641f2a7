package org.localityplan.desktop.measure.edit.note;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.localityplan.desktop.kit.form.Undoing;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.measure.Measure;

/// All that was written about a measure, and striking it out.
public final class NotesModel {

    private final Workspace workspace;
    private final Measure measure;
    private final ObservableValue<List<NoteLine>> lines;

    public NotesModel(Workspace workspace, Measure measure) {
        this.workspace = workspace;
        this.measure = measure;
        lines = workspace.shown().map(snapshot -> snapshot.measure(measure.key()).map(NoteLine::of).orElse(List.of()));
    }

    String title() {
        return "Notes: " + measure.name();
    }

    /// Newest first.
    ObservableValue<List<NoteLine>> lines() {
        return lines;
    }

    void strike(NoteLine line) {
        workspace.background().run(
                this,
                "Striking out",
                _ -> workspace.plan().carryOut(
                        new Change.StrikeNote(measure.id(), line.noted().id())),
                outcome -> settle(outcome, line));
    }

    private void settle(Outcome outcome, NoteLine line) {
        switch (outcome) {
            case Outcome.Saved _ ->
                workspace.notices()
                        .done("Struck out: " + line.kindWords(), new Remedy("Undo", new Undoing(workspace)));
            case Outcome.Refused(var faults) ->
                workspace.notices()
                        .refused(faults.stream().map(Outcome.Fault::sentence).collect(Collectors.joining(" ")));
        }
    }
}
