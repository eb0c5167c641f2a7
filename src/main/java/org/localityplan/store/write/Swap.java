package org.localityplan.store.write;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.store.query.Row;

/// Rows that people change, each with its other state in a second table, so that a command is taken back and done again by
/// the same exchange. The second table has the name of the first with `_other`. The names of tables and columns come from
/// this program.
///
/// @param columns all columns that are exchanged
public record Swap(Writing writing, String table, List<String> columns) {

    /// A state of a row.
    ///
    /// @param by the command that wrote it, or that had written it before; empty: as it came
    private record State(List<Object> cells, boolean withdrawn, Optional<UUID> by) {}

    /// Gives a row new cells, or makes it.
    ///
    /// @param cells one a column
    public void keep(UUID batch, UUID id, List<Object> cells) {
        State now = state(id).orElseGet(() -> {
            State made = new State(cells, true, Optional.empty());
            insert(table, "batch_id", id, made);
            return made;
        });
        try (Insert rows = new Insert(writing, table + "_other", "batch_id, id, " + all("replaces"))) {
            rows.row(Stream.of(Stream.of(batch, id), values(now)).flatMap(each -> each).toArray());
        }
        update(table, "batch_id", List.of(id), new State(cells, false, Optional.of(batch)));
    }

    /// The place of a row among the others: its own, or the next after the last.
    public int place(UUID id) {
        String sql = "SELECT ordinal FROM %s WHERE locality_id = :locality%s".formatted(table, "%s");
        return writing.bare()
                .first(
                        sql.formatted(" AND id = :id"),
                        query -> query.bind("id", id),
                        row -> row.number("ordinal"))
                .orElseGet(() -> writing.bare().list(sql.formatted(" ORDER BY ordinal"), row -> row.number("ordinal"))
                        .stream()
                        .reduce(-1, Math::max) + 1);
    }

    /// The rows that a command wrote.
    public List<UUID> ids(UUID batch) {
        return writing.bare().list(
                "SELECT id FROM %s_other WHERE locality_id = :locality AND batch_id = :batch ORDER BY id"
                        .formatted(table),
                query -> query.bind("batch", batch),
                row -> row.id("id"));
    }

    /// Whether nobody has changed the rows of a command since it was carried out.
    public boolean canTakeBack(UUID batch) {
        return ids(batch).stream().allMatch(id -> now(id).by().equals(Optional.of(batch)));
    }

    /// Whether the rows of a command that was taken back are still as that left them.
    public boolean canBringBack(UUID batch) {
        return ids(batch).stream().allMatch(id -> now(id).by().equals(other(batch, id).by()));
    }

    public void takeBack(UUID batch) {
        ids(batch).forEach(id -> exchange(batch, id, other(batch, id).by()));
    }

    public void bringBack(UUID batch) {
        ids(batch).forEach(id -> exchange(batch, id, Optional.of(batch)));
    }

    private void exchange(UUID batch, UUID id, Optional<UUID> by) {
        State now = now(id);
        State other = other(batch, id);
        update(table, "batch_id", List.of(id), new State(other.cells(), other.withdrawn(), by));
        update(table + "_other", "replaces", List.of(id, batch), new State(now.cells(), now.withdrawn(), other.by()));
    }

    private Optional<State> state(UUID id) {
        return writing.bare().first(
                "SELECT * FROM %s WHERE locality_id = :locality AND id = :id".formatted(table),
                query -> query.bind("id", id),
                row -> state(row, "batch_id"));
    }

    private State now(UUID id) {
        return state(id).orElseThrow();
    }

    private State other(UUID batch, UUID id) {
        return writing.bare()
                .first(
                        "SELECT * FROM %s_other WHERE locality_id = :locality AND id = :id AND batch_id = :batch"
                                .formatted(table),
                        query -> query.bind("id", id).bind("batch", batch),
                        row -> state(row, "replaces"))
                .orElseThrow();
    }

    private State state(Row row, String by) throws SQLException {
        List<Object> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(Optional.ofNullable(row.cells().getObject(column)));
        }
        return new State(cells, row.flag("withdrawn"), row.perhapsId(by));
    }

    private void insert(String into, String by, UUID id, State state) {
        try (Insert rows = new Insert(writing, into, "id, " + all(by))) {
            rows.row(Stream.concat(Stream.of(id), values(state)).toArray());
        }
    }

    /// @param keys the row's id and, in the second table, its command
    private void update(String where, String by, List<UUID> keys, State state) {
        String set = Stream.concat(columns.stream(), Stream.of("withdrawn", by))
                .map(column -> column + " = ?")
                .collect(Collectors.joining(", "));
        String version = by.equals("batch_id") ? ", row_version = row_version + 1" : "";
        String batch = keys.size() > 1 ? " AND batch_id = ?" : "";
        List<Object> values = new ArrayList<>(values(state).toList());
        values.add(writing.locality());
        values.addAll(keys);
        Insert.bound(
                writing.handle()
                        .createUpdate("UPDATE %s SET %s%s WHERE locality_id = ? AND id = ?%s"
                                .formatted(where, set, version, batch)),
                Collections.unmodifiableList(values))
                .execute();
    }

    private String all(String by) {
        return String.join(", ", columns) + ", withdrawn, " + by;
    }

    private static Stream<Object> values(State state) {
        return Stream.concat(state.cells().stream(), Stream.of(state.withdrawn(), state.by()));
    }
}
