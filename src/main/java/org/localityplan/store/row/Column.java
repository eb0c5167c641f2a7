package org.localityplan.store.row;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.store.query.Row;

/// A column of a table of the plan.
///
/// @param key whether it is part of the key, behind the locality
/// @param under the table whose row it names; empty when it names none
/// @param label what people call it; empty when it says nothing to them
public record Column(String name, Kind kind, boolean key, String under, String label) {

    /// What is in a column. Each kind has one written form, which is the same on every database.
    public enum Kind {
        ID,
        TEXT,
        CHOICE,
        LIST,
        DAY,
        NUMBER,
        FLAG,
        MONEY
    }

    /// Reads a column from a line such as `*id id`, `project_id id>project` or `due day Due`.
    static Column parse(String line) {
        String[] words = line.strip().split(" ", 3);
        String[] kind = words[1].split(">", 2);
        boolean key = words[0].startsWith("*");
        return new Column(
                key ? words[0].substring(1) : words[0],
                Kind.valueOf(kind[0].toUpperCase(Locale.ROOT)),
                key,
                kind.length > 1 ? kind[1] : "",
                words.length > 2 ? words[2] : "");
    }

    /// The written form of a value of the domain; empty for an empty cell.
    static Optional<String> written(Object value) {
        return switch (value) {
            case Optional<?> perhaps -> perhaps.flatMap(Column::written);
            case Enum<?> choice -> Optional.of(choice.name());
            case Money money -> Optional.of(money.pounds().toPlainString());
            default -> Optional.of(value.toString());
        };
    }

    /// The written form of the cell in a row.
    Optional<String> written(Row row) throws SQLException {
        return switch (kind) {
            case ID -> row.perhapsId(name).flatMap(Column::written);
            case TEXT, CHOICE, LIST -> row.perhapsText(name);
            case DAY -> row.perhapsDay(name).flatMap(Column::written);
            case NUMBER -> row.perhapsNumber(name).flatMap(Column::written);
            case FLAG -> Optional.of(String.valueOf(row.flag(name)));
            case MONEY -> row.perhapsMoney(name).flatMap(Column::written);
        };
    }

    /// The value for the database.
    Object value(String written) {
        return switch (kind) {
            case ID -> UUID.fromString(written);
            case TEXT, CHOICE, LIST -> written;
            case DAY -> LocalDate.parse(written);
            case NUMBER -> Integer.valueOf(written);
            case FLAG -> Boolean.valueOf(written);
            case MONEY -> new BigDecimal(written);
        };
    }
}
