package org.localityplan.desktop.settings.peer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.FormPane;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Undoing;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;

/// What an administrator can do about peer groups.
final class PeerForms {

    private final Workspace workspace;
    private final FormPlace place;
    private final Consumer<String> moved;
    private Subscription fitting = Subscription.EMPTY;

    /// @param moved is told the name of a group that has another place now
    PeerForms(Workspace workspace, FormPlace place, Consumer<String> moved) {
        this.workspace = workspace;
        this.place = place;
        this.moved = moved;
    }

    /// Why the person may not change the groups; empty when they may.
    Optional<String> barred() {
        return May.steer(workspace);
    }

    /// What can be added; nothing for those who may not.
    List<Deed> fresh() {
        return barred().isPresent()
                ? List.of()
                : List.of(new Deed("Add a group", "Asks for its name and its councils", KeyCode.N,
                        () -> open(GroupScript.fresh(snapshot()))));
    }

    /// What can be done about a group.
    List<Deed> about(GroupLine line) {
        return barred().isPresent()
                ? List.of()
                : List.of(
                        new Deed("Change", "Its name and its councils", KeyCode.C,
                                () -> open(GroupScript.of(line, snapshot()))),
                        new Deed("Move up", "Before the group above it; the first is the usual one", KeyCode.U,
                                () -> move(line, line.place() - 1)),
                        new Deed("Move down", "Behind the group below it", KeyCode.D,
                                () -> move(line, line.place() + 1)),
                        new Deed("Remove", "Measures are not compared with it any more", KeyCode.DELETE,
                                () -> remove(line)));
    }

    private void move(GroupLine line, int to) {
        int last = snapshot().peerGroups().size() - 1;
        if (to < 0 || to > last) {
            workspace.notices().refused("“%s” is the %s of the groups already.".formatted(
                    line.name(), to < 0 ? "first" : "last"));
        } else {
            carryOut(new PlanChange.SetPeerGroup(line.name(), line.group(), to),
                    "%s is number %d now".formatted(line.name(), to + 1), () -> moved.accept(line.name()));
        }
    }

    private void remove(GroupLine line) {
        carryOut(new PlanChange.RemovePeerGroup(line.name()), "Removed: " + line.name(), () -> {});
    }

    private void carryOut(PlanChange change, String words, Runnable then) {
        workspace.background().run(this, "Saving", _ -> workspace.plan().carryOut(change), outcome -> {
            switch (outcome) {
                case Outcome.Saved _ -> {
                    workspace.notices().done(words, new Remedy("Undo", new Undoing(workspace)));
                    then.run();
                }
                case Outcome.Refused(var faults) -> workspace.notices()
                        .refused(faults.stream().map(Outcome.Fault::sentence).collect(Collectors.joining(" ")));
            }
        });
    }

    private void open(Script script) {
        var form = new FormPane(new FormModel(workspace, script), place::close);
        fitting.unsubscribe();
        fitting = Letters.of(form, workspace.chartStyle()).subscribe(form::fit);
        place.open(form, () -> {});
    }

    private Snapshot snapshot() {
        return workspace.shown().getValue();
    }
}
