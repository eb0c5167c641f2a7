package org.localityplan.store.command.row;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import org.localityplan.store.query.Row;
import org.localityplan.store.row.Column;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Insert;
import org.localityplan.store.write.Writing;

/// Single rows of the plan's tables in the database. Names of tables and columns come from [PlanTable] only, values only ever
/// as parameters.
record RowStore(Writing writing) {

    /// A row as it is in the database.
    ///
    /// @param version counts its changes
    record Stored(PlanRow row, int version) {}

    Optional<Stored> find(PlanRow.Key key) {
        PlanTable table = key.table();
        return writing.bare().first(
                select(table) + named(table), query -> bound(query, key), row -> stored(table, row));
    }

    /// All rows of a table.
    List<Stored> all(PlanTable table) {
        return writing.bare().list(select(table), row -> stored(table, row));
    }

    /// The rows that name another one.
    ///
    /// @param column the column that names it
    List<Stored> under(PlanTable table, Column column, UUID parent) {
        return writing.bare().list(
                "%s AND %s = :parent".formatted(select(table), column.name()),
                query -> query.bind("parent", parent),
                row -> stored(table, row));
    }

    void insert(PlanRow row) {
        try (Insert rows = new Insert(writing, row.table().sql(), row.table().columnNames())) {
            rows.row(row.values().toArray());
        }
    }

    /// Gives a row other cells, unless somebody else has changed it since it was read.
    boolean update(PlanRow row, int version) {
        PlanTable table = row.table();
        String cells = table.columns().stream()
                .map(column -> column.name() + " = ?")
                .collect(Collectors.joining(", "));
        String update = "UPDATE %s SET %s, row_version = row_version + 1 WHERE locality_id = ? AND row_version = ?%s"
                .formatted(table.sql(), cells, unnamed(table));
        List<Object> values = new ArrayList<>(row.values());
        values.addAll(List.of(writing.locality(), version));
        values.addAll(keys(row.key()).toList());
        return change(update, values);
    }

    /// Takes a row away, unless somebody else has changed it since it was read.
    boolean delete(PlanRow row, int version) {
        String delete = "DELETE FROM %s WHERE locality_id = ? AND row_version = ?%s".formatted(
                row.table().sql(), unnamed(row.table()));
        return change(
                delete, Stream.concat(Stream.of(writing.locality(), version), keys(row.key())).toList());
    }

    private static String select(PlanTable table) {
        return "SELECT %s, row_version FROM %s WHERE locality_id = :locality".formatted(
                table.columnNames(), table.sql());
    }

    private static Stored stored(PlanTable table, Row row) throws SQLException {
        return new Stored(table.read(row), row.number("row_version"));
    }

    private boolean change(String sql, List<Object> values) {
        return Insert.bound(writing.handle().createUpdate(sql), values).execute() == 1;
    }

    private static Query bound(Query query, PlanRow.Key key) {
        List<Object> values = keys(key).toList();
        for (int i = 0; i < values.size(); i++) {
            query.bind(key.table().keys().get(i).name(), values.get(i));
        }
        return query;
    }

    private static Stream<Object> keys(PlanRow.Key key) {
        List<Column> columns = key.table().keys();
        return columns.stream().map(column -> column.value(key.cells().get(columns.indexOf(column))));
    }

    private static String named(PlanTable table) {
        return table.keys().stream().map(key -> " AND %1$s = :%1$s".formatted(key.name()))
                .collect(Collectors.joining());
    }

    private static String unnamed(PlanTable table) {
        return table.keys().stream().map(key -> " AND %s = ?".formatted(key.name())).collect(Collectors.joining());
    }
}
