package org.localityplan.desktop.measure.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.localityplan.desktop.measure.sheet.row.RowDraft;
import org.localityplan.domain.Period;

/// What is typed and not saved, for every measure and period, and the way back step by step.
final class SheetDrafts {

    /// A row of some sheet.
    record Slot(UUID measure, Period period) {}

    private static final int STEPS_KEPT = 100;

    private final Deque<Map<Slot, RowDraft>> earlier = new ArrayDeque<>();
    private Map<Slot, RowDraft> now = Map.of();

    RowDraft at(Slot slot) {
        return now.getOrDefault(slot, RowDraft.EMPTY);
    }

    /// Everything that is typed: no draft in it is empty.
    Map<Slot, RowDraft> all() {
        return now;
    }

    /// Types over rows, as one step.
    void put(Map<Slot, RowDraft> rows) {
        var changed = new LinkedHashMap<>(now);
        changed.putAll(rows);
        changed.values().removeIf(RowDraft::empty);
        if (changed.equals(now)) {
            return;
        }
        earlier.push(now);
        if (earlier.size() > STEPS_KEPT) {
            earlier.removeLast();
        }
        now = Map.copyOf(changed);
    }

    /// Forgets rows that are saved, unless something else was typed there meanwhile. What is saved is taken back as a
    /// command, not as typing, so the way back ends here.
    void saved(Map<Slot, RowDraft> rows) {
        var changed = new LinkedHashMap<>(now);
        rows.forEach(changed::remove);
        now = Map.copyOf(changed);
        earlier.clear();
    }

    /// Takes back the last step.
    ///
    /// @return whether there was one
    boolean stepBack() {
        if (earlier.isEmpty()) {
            return false;
        }
        now = earlier.pop();
        return true;
    }
}
