package org.localityplan.store.query;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.localityplan.domain.Area;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// The row that is being read, in the domain's words. JDBC's nulls end here.
///
/// @param cells the row
/// @param shared what rows refer to instead of repeating it
public record Row(ResultSet cells, Shared shared) {

    /// Turns a row into a value.
    public interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    public UUID id(String column) throws SQLException {
        return Objects.requireNonNull(cells.getObject(column, UUID.class), column);
    }

    public Optional<UUID> perhapsId(String column) throws SQLException {
        return Optional.ofNullable(cells.getObject(column, UUID.class));
    }

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(cells.getString(column), column);
    }

    public Optional<String> perhapsText(String column) throws SQLException {
        return Optional.ofNullable(cells.getString(column));
    }

    public int number(String column) throws SQLException {
        return cells.getInt(column);
    }

    public Optional<Integer> perhapsNumber(String column) throws SQLException {
        int number = cells.getInt(column);
        return cells.wasNull() ? Optional.empty() : Optional.of(number);
    }

    public long line(String column) throws SQLException {
        return cells.getLong(column);
    }

    public boolean flag(String column) throws SQLException {
        return cells.getBoolean(column);
    }

    public LocalDate day(String column) throws SQLException {
        return Objects.requireNonNull(cells.getObject(column, LocalDate.class), column);
    }

    public Optional<LocalDate> perhapsDay(String column) throws SQLException {
        return Optional.ofNullable(cells.getObject(column, LocalDate.class));
    }

    public Instant moment(String column) throws SQLException {
        return Objects.requireNonNull(cells.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    public Money money(String column) throws SQLException {
        return new Money(Objects.requireNonNull(cells.getBigDecimal(column), column));
    }

    public Optional<Money> perhapsMoney(String column) throws SQLException {
        return Optional.ofNullable(cells.getBigDecimal(column)).map(Money::new);
    }

    /// A share from 0 to 1, or weeks, without noughts at the end.
    public Optional<BigDecimal> perhapsShare(String column) throws SQLException {
        return Optional.ofNullable(cells.getBigDecimal(column)).map(BigDecimal::stripTrailingZeros);
    }

    public BigDecimal share(String column) throws SQLException {
        return perhapsShare(column).orElseThrow();
    }

    /// An exact amount with the number of decimals it was published with, from `column` and `column_decimals`.
    public Optional<BigDecimal> perhapsAmount(String column) throws SQLException {
        @Nullable
        BigDecimal amount = cells.getBigDecimal(column);
        return amount == null ? Optional.empty() : Optional.of(amount.setScale(cells.getInt(column + "_decimals")));
    }

    public BigDecimal amount(String column) throws SQLException {
        return perhapsAmount(column).orElseThrow();
    }

    public <E extends Enum<E>> E choice(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public Period period() throws SQLException {
        return new Period(choice(Period.Kind.class, "period_kind"), day("period_start"));
    }

    public Provenance provenance() throws SQLException {
        return shared.provenance(id("provenance_id"));
    }

    public Area area() throws SQLException {
        return shared.area(text("area_code"));
    }
}
