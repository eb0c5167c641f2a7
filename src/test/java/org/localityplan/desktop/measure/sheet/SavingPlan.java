package org.localityplan.desktop.measure.sheet;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.LivePlan;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.note.Notes;

/// A plan in memory that takes in figures and takes them back.
public final class SavingPlan implements LivePlan {

    private final List<Consumer<Snapshot>> listeners = new ArrayList<>();
    private final Deque<Snapshot> before = new ArrayDeque<>();
    private final List<Change.EnterFigures> entered = new ArrayList<>();
    private List<Outcome.Fault> faults = List.of();
    private Snapshot snapshot;

    public SavingPlan(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// Every command that was carried out.
    public List<Change.EnterFigures> entered() {
        return entered;
    }

    /// Refuses from now on what it is asked, for these reasons; for none, nothing.
    public void refuse(List<Outcome.Fault> reasons) {
        faults = reasons;
    }

    public int listeners() {
        return listeners.size();
    }

    @Override
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public Outcome carryOut(Change change) {
        if (!(change instanceof Change.EnterFigures figures)) {
            return new Outcome.Refused(List.of(new Outcome.Fault("", "Only figures are taken in here.")));
        }
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        entered.add(figures);
        before.push(snapshot);
        publish(GivenSheet.with(snapshot, snapshot.measures().stream().map(each -> taken(each, figures)).toList()));
        return saved("Entered figures");
    }

    @Override
    public Outcome undo() {
        if (before.isEmpty()) {
            return new Outcome.Refused(List.of(new Outcome.Fault("", "There is nothing of yours to take back.")));
        }
        publish(before.pop());
        return saved("Took back figures");
    }

    @Override
    public Outcome redo() {
        return new Outcome.Refused(List.of(new Outcome.Fault("", "There is nothing to do again.")));
    }

    @Override
    public List<AuditEntry> audit() {
        return List.of();
    }

    @Override
    public String person() {
        return "programme.office";
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

    private static MeasureHistory taken(MeasureHistory history, Change.EnterFigures figures) {
        List<Observation> fresh = figures.figures().stream()
                .filter(each -> each.measure().equals(history.measure().id()))
                .map(Change.Entered::observation)
                .toList();
        boolean goes = !fresh.isEmpty()
                || figures.withdrawn().stream()
                        .anyMatch(each -> each.measure().equals(history.measure().id()));
        List<Observation> kept = history.own().stream()
                .filter(each -> !goes || !each.period().equals(figures.period()))
                .toList();
        return new MeasureHistory(
                history.measure(),
                Stream.concat(kept.stream(), fresh.stream()).toList(),
                history.comparators(),
                history.peers(),
                history.targets(),
                Notes.NONE);
    }

    private Outcome saved(String action) {
        return new Outcome.Saved(new AuditEntry(
                entered.size(), Instant.EPOCH, "programme.office", action, "Figures", "", "", "0"));
    }

    private void publish(Snapshot newer) {
        snapshot = newer;
        listeners.forEach(listener -> listener.accept(newer));
    }
}
