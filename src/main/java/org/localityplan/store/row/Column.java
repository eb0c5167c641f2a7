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
/// @param mark whether it tells rows apart
/// @param under the table whose row it names; empty when it names none
/// @param label what people call it; empty when it says nothing to them
public record Column(String name, Kind kind, Mark mark, String under, String label) {

    /// How a column tells rows apart.
    public enum Mark {
        /// It does not.
        NONE,
        /// It is part of the key, behind the locality.
        KEY,
        /// People know the row by it.
        NAME
    }

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
        Mark mark = switch (words[0].charAt(0)) {
            case '*' -> Mark.KEY;
            case '+' -> Mark.NAME;
            default -> Mark.NONE;
        };
        return new Column(
                mark == Mark.NONE ? words[0] : words[0].substring(1),
                Kind.valueOf(kind[0].toUpperCase(Locale.ROOT)),
                mark,
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
    public Object value(String written) {
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
