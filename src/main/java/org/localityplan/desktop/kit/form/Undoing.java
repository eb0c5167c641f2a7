package org.localityplan.desktop.kit.form;

import java.util.stream.Collectors;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Outcome;

/// Takes back the last command and says so: what `Undo` beside a notice does.
public record Undoing(Workspace workspace) implements Runnable {

    @Override
    public void run() {
        workspace.background().run(workspace, "Taking back", _ -> workspace.plan().undo(), this::tell);
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved(var entry) -> workspace.notices().done("Taken back: " + entry.subject());
            case Outcome.Refused(var faults) ->
                workspace.notices()
                        .refused(faults.stream().map(Outcome.Fault::sentence).collect(Collectors.joining(" ")));
        }
    }
}
