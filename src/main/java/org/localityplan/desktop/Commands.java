package org.localityplan.desktop;

import java.util.stream.Collectors;
import org.localityplan.desktop.Surroundings.PackPress;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.PagePress.Printed;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Outcome.Fault;

/// What can be done from anywhere in the program: take back, carry out again, print the pack. Each ends in a notice.
final class Commands {

    private final Workspace workspace;
    private final PackPress packs;

    Commands(Workspace workspace, PackPress packs) {
        this.workspace = workspace;
        this.packs = packs;
    }

    void undo() {
        workspace.background().run(this, "Taking back", _ -> workspace.plan().undo(),
                outcome -> tell(outcome, "Taken back", new Remedy("Redo", this::redo)));
    }

    void redo() {
        workspace.background().run(this, "Carrying out again", _ -> workspace.plan().redo(),
                outcome -> tell(outcome, "Done again", new Remedy("Undo", this::undo)));
    }

    void printPack() {
        var snapshot = workspace.shown().getValue();
        workspace.background().run(packs, "Printing the board pack", _ -> packs.print(snapshot), this::tell);
    }

    private void tell(Printed printed) {
        switch (printed) {
            case Printed.Into(var file) ->
                workspace.notices().done("The board pack is printed: " + file,
                        new Remedy("Open", () -> packs.open(file)));
            case Printed.Refused(var sentence) -> workspace.notices().refused(sentence);
        }
    }

    private void tell(Outcome outcome, String done, Remedy remedy) {
        switch (outcome) {
            case Outcome.Saved(var entry) ->
                workspace.notices().done("%s: %s".formatted(done, entry.subject()), remedy);
            case Outcome.Refused(var faults) ->
                workspace.notices().refused(faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")));
        }
    }
}
