package org.localityplan.store.query;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.localityplan.domain.measure.Figure;

/// How a figure is read from its columns.
public final class Figures {

    /// The columns that are read; an index holds them all, so no others may be asked for.
    static final String COLUMNS = "area_code, measure_id, period_start, period_kind, breakdown, figure, provisional,"
            + " amount, amount_decimals, numerator, numerator_decimals, denominator, denominator_decimals, margin,"
            + " margin_decimals, provenance_id";

    private Figures() {}

    /// The figure of a row of `observation` or `import_row`.
    public static Figure figure(Row row) throws SQLException {
        return switch (row.text("figure")) {
            case "VALUE" -> new Figure.Value(row.amount("amount"), parts(row), row.flag("provisional"));
            case "SUPPRESSED" -> new Figure.Suppressed();
            default -> new Figure.Missing();
        };
    }

    private static Map<Figure.Part, BigDecimal> parts(Row row) throws SQLException {
        Map<Figure.Part, BigDecimal> parts = new EnumMap<>(Figure.Part.class);
        row.perhapsAmount("numerator").ifPresent(amount -> parts.put(Figure.Part.NUMERATOR, amount));
        row.perhapsAmount("denominator").ifPresent(amount -> parts.put(Figure.Part.DENOMINATOR, amount));
        row.perhapsAmount("margin").ifPresent(amount -> parts.put(Figure.Part.MARGIN_OF_ERROR, amount));
        return parts;
    }
}
