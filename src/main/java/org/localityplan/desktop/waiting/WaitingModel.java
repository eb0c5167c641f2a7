package org.localityplan.desktop.waiting;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.page.terms.ChangeLine;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingList;

/// What the screen says of the waiting lists, and which of them is chosen.
final class WaitingModel {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<WaitingLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<WaitingLine>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<ChangeLine>> changes = new ReadOnlyObjectWrapper<>(List.of());

    WaitingModel(Workspace workspace) {
        this.workspace = workspace;
    }

    ReadOnlyObjectProperty<List<WaitingLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// The list that is looked at; none when the plan has no lists.
    ReadOnlyObjectProperty<Optional<WaitingLine>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What was changed in the chosen list, newest first.
    ReadOnlyObjectProperty<List<ChangeLine>> changes() {
        return changes.getReadOnlyProperty();
    }

    /// Shows another snapshot and stays with the list that is looked at.
    void show(Snapshot snapshot) {
        var before = chosen.get().map(WaitingLine::list).map(WaitingList::id);
        lines.set(snapshot.waitingLists().stream()
                .map(list -> new WaitingLine(list, snapshot.asAt()))
                .toList());
        choose(before.flatMap(this::line).or(() -> lines.get().stream().findFirst()));
    }

    /// Looks at another list; one that is not in the plan changes nothing.
    void choose(UUID list) {
        line(list).ifPresent(line -> choose(Optional.of(line)));
    }

    private Optional<WaitingLine> line(UUID list) {
        return lines.get().stream().filter(line -> line.list().id().equals(list)).findFirst();
    }

    private void choose(Optional<WaitingLine> line) {
        chosen.set(line);
        line.ifPresent(this::readChanges);
    }

    private void readChanges(WaitingLine line) {
        workspace.background().run(
                this,
                "Reading what was changed",
                _ -> ChangeLine.of(workspace.plan().audit(), line.list(), ZoneId.of("Europe/London")),
                changes::set);
    }
}
