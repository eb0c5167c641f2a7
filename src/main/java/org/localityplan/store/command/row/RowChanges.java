package org.localityplan.store.command.row;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.localityplan.store.command.row.RowStore.Stored;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Writing;

/// All that one command does to the rows of the plan. Rows are gathered here first, so that a command that is refused has
/// written nothing, and written together: what is put from the trunk up, then what is removed from the leaves down.
public final class RowChanges {

    private static final Comparator<PlanRow> IN_ORDER =
            Comparator.comparing(row -> row.perhaps("ordinal").map(Integer::valueOf).orElse(0));

    private final RowStore store;
    private final Map<PlanRow.Key, Touched> touched = new LinkedHashMap<>();

    /// A row that was looked at or written.
    private record Touched(Optional<Stored> before, Optional<PlanRow> after) {

        Optional<PlanRow> was() {
            return before.map(Stored::row);
        }
    }

    public RowChanges(Writing writing) {
        this.store = new RowStore(writing);
    }

    /// A row as this command leaves it.
    ///
    /// @param key the values of its key in their order
    public Optional<PlanRow> find(PlanTable table, Object... key) {
        List<String> cells = List.of(key).stream().map(Object::toString).toList();
        return touched(new PlanRow.Key(table, cells)).after();
    }

    /// The rows of a table as this command leaves them, in their order.
    public List<PlanRow> all(PlanTable table) {
        return current(store.all(table), row -> row.table() == table);
    }

    /// The rows that name another one, as this command leaves them, in their order.
    ///
    /// @param column the column that names it
    public List<PlanRow> under(PlanTable table, String column, UUID parent) {
        return current(
                store.under(table, table.column(column), parent),
                row -> row.table() == table
                        && row.perhapsId(column).filter(parent::equals).isPresent());
    }

    private List<PlanRow> current(List<Stored> stored, Predicate<PlanRow> wanted) {
        stored.forEach(each -> touched.putIfAbsent(
                each.row().key(), new Touched(Optional.of(each), Optional.of(each.row()))));
        return touched.values().stream()
                .flatMap(each -> each.after().stream())
                .filter(wanted)
                .sorted(IN_ORDER)
                .toList();
    }

    /// The place behind all rows of a list.
    public static int next(List<PlanRow> inOrder) {
        return inOrder.isEmpty() ? 0 : inOrder.getLast().number("ordinal") + 1;
    }

    /// Adds a row, or gives the one of the same key other cells.
    public void put(PlanRow row) {
        touched.put(row.key(), new Touched(touched(row.key()).before(), Optional.of(row)));
    }

    public void remove(PlanRow row) {
        touched.put(row.key(), new Touched(touched(row.key()).before(), Optional.empty()));
    }

    /// Puts rows in the place of others.
    public void replace(List<PlanRow> old, List<PlanRow> fresh) {
        Set<PlanRow.Key> kept = fresh.stream().map(PlanRow::key).collect(Collectors.toSet());
        old.stream().filter(row -> !kept.contains(row.key())).forEach(this::remove);
        fresh.forEach(this::put);
    }

    /// The rows that are not as they were.
    public List<RowImage> images() {
        return touched.entrySet().stream()
                .filter(each -> !each.getValue().was().equals(each.getValue().after()))
                .map(each -> new RowImage(
                        each.getKey().table(), each.getValue().was(), each.getValue().after()))
                .toList();
    }

    /// Writes everything.
    ///
    /// @return whether no row was changed by somebody else at the same moment; if one was, all is to be rolled back
    public boolean write() {
        Comparator<Map.Entry<PlanRow.Key, Touched>> up = Comparator.comparing(each -> each.getKey().table());
        return written(true, up) && written(false, up.reversed());
    }

    private boolean written(boolean stays, Comparator<Map.Entry<PlanRow.Key, Touched>> order) {
        return touched.entrySet().stream()
                .filter(each -> !each.getValue().was().equals(each.getValue().after()))
                .filter(each -> each.getValue().after().isPresent() == stays)
                .sorted(order)
                .allMatch(each -> write(each.getValue()));
    }

    private boolean write(Touched each) {
        if (each.before().isEmpty()) {
            store.insert(each.after().orElseThrow());
            return true;
        }
        Stored before = each.before().get();
        return each.after()
                .map(after -> store.update(after, before.version()))
                .orElseGet(() -> store.delete(before.row(), before.version()));
    }

    private Touched touched(PlanRow.Key key) {
        return touched.computeIfAbsent(key, _ -> {
            Optional<Stored> stored = store.find(key);
            return new Touched(stored, stored.map(Stored::row));
        });
    }
}
