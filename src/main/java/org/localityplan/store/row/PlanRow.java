package org.localityplan.store.row;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// One row of a table of the plan. Two rows are equal when every cell is.
///
/// @param cells the written form of each cell by its column; an empty cell is left out
public record PlanRow(PlanTable table, Map<String, String> cells) {

    /// Which row it is.
    ///
    /// @param cells the cells of the key
    public record Key(PlanTable table, List<String> cells) {}

    public PlanRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public Key key() {
        return new Key(table, table.keys().stream().map(column -> text(column.name())).toList());
    }

    /// What people know the row by; empty when it has no words of its own.
    public String name() {
        return table.columns().stream()
                .filter(column -> column.mark() == Column.Mark.NAME)
                .findFirst()
                .map(column -> perhaps(column.name()).orElse(""))
                .orElse("");
    }

    public Optional<String> perhaps(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    public String text(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    public UUID id(String column) {
        return UUID.fromString(text(column));
    }

    public Optional<UUID> perhapsId(String column) {
        return perhaps(column).map(UUID::fromString);
    }

    public LocalDate day(String column) {
        return LocalDate.parse(text(column));
    }

    public int number(String column) {
        return Integer.parseInt(text(column));
    }

    public boolean flag(String column) {
        return Boolean.parseBoolean(text(column));
    }

    public <E extends Enum<E>> E choice(Class<E> type, String column) {
        return Enum.valueOf(type, text(column));
    }

    /// The same row with another cell.
    ///
    /// @param value as in [PlanTable#row]
    public PlanRow with(String column, Object value) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (Column each : table.columns()) {
            Optional<String> cell = each.name().equals(column) ? Column.written(value) : perhaps(each.name());
            cell.ifPresent(written -> changed.put(each.name(), written));
        }
        return new PlanRow(table, changed);
    }

    /// The values for the database in the order of the columns; an empty `Optional` for an empty cell.
    public List<Optional<Object>> values() {
        return table.columns().stream()
                .map(column -> perhaps(column.name()).map(column::value))
                .toList();
    }
}
