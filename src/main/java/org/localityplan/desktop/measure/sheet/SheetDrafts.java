package org.localityplan.desktop.measure.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.localityplan.desktop.measure.sheet.row.RowDraft;
import org.localityplan.desktop.measure.sheet.row.SheetColumn;
import org.localityplan.domain.Period;

/// What is typed and not saved, for every measure and period, and the way back step by step.
final class SheetDrafts {

    /// A row of some sheet.
    record Slot(UUID measure, Period period) {}

    private static final Pattern CELL =
            Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}) (\\w+) (.+)");
    private static final int STEPS_KEPT = 100;

    private final Deque<Map<Slot, RowDraft>> earlier = new ArrayDeque<>();
    private Map<Slot, RowDraft> now;

    /// @param texts what was kept of all cells, each under its measure, column and period
    SheetDrafts(Map<String, String> texts) {
        var rows = new LinkedHashMap<Slot, RowDraft>();
        texts.forEach((cell, text) -> {
            var name = CELL.matcher(cell);
            if (name.matches()) {
                Period.parse(name.group(3)).ifPresent(period -> SheetColumn.named(name.group(2))
                        .ifPresent(column -> rows.merge(
                                new Slot(UUID.fromString(name.group(1)), period),
                                RowDraft.EMPTY.with(column, text),
                                (before, _) -> before.with(column, text))));
            }
        });
        now = Map.copyOf(rows);
    }

    /// What is to be kept of all cells.
    Map<String, String> texts() {
        return texts(now);
    }

    /// The same with another row, which nobody has put in yet.
    Map<String, String> textsWith(Slot slot, RowDraft row) {
        var rows = new LinkedHashMap<>(now);
        rows.put(slot, row);
        return texts(rows);
    }

    private static Map<String, String> texts(Map<Slot, RowDraft> rows) {
        var texts = new LinkedHashMap<String, String>();
        rows.forEach((slot, row) -> row.texts().forEach((column, text) -> texts.put(
                "%s %s %s".formatted(slot.measure(), column.name(), slot.period().code()), text)));
        return texts;
    }

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

    /// Takes back everything that is typed, as one step.
    void clear() {
        put(now.keySet().stream().collect(Collectors.toMap(Function.identity(), _ -> RowDraft.EMPTY)));
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
