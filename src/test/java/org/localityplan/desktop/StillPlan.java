package org.localityplan.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.LivePlan;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;

/// A plan in memory that refuses every command and shows whatever it is told to publish.
public final class StillPlan implements LivePlan {

    private static final Outcome REFUSED =
            new Outcome.Refused(List.of(new Outcome.Fault("", "There is nothing to take back.")));

    private final List<Consumer<Snapshot>> listeners = new ArrayList<>();
    private final Function<Change, Outcome> answer;
    private Snapshot snapshot;

    public StillPlan(Snapshot snapshot) {
        this(snapshot, _ -> REFUSED);
    }

    /// @param answer what it says to every command
    public StillPlan(Snapshot snapshot, Function<Change, Outcome> answer) {
        this.snapshot = snapshot;
        this.answer = answer;
    }

    /// Publishes another snapshot.
    public void publish(Snapshot newer) {
        snapshot = newer;
        listeners.forEach(listener -> listener.accept(newer));
    }

    /// How many want to be told of new snapshots.
    public int listeners() {
        return listeners.size();
    }

    @Override
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public String person() {
        return "programme.office";
    }

    @Override
    public Outcome carryOut(Change change) {
        return answer.apply(change);
    }

    @Override
    public Outcome undo() {
        return REFUSED;
    }

    @Override
    public Outcome redo() {
        return REFUSED;
    }

    @Override
    public List<AuditEntry> audit() {
        return List.of();
    }

    @Override
    public List<AuditEntry> audit(UUID subject) {
        return List.of();
    }

    @Override
    public Subscription onChange(Consumer<Snapshot> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
