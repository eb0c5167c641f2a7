package org.localityplan.chart.plot;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.localityplan.domain.measure.Unit;

/// How the values of a chart are printed.
///
/// @param places decimals of a value; an axis has as many as its steps need
public record Numbers(Unit unit, int places) {

    private static final int MOST_PLACES = 8;

    /// As values of the unit are usually printed.
    public static Numbers of(Unit unit) {
        return new Numbers(unit, unit.decimals());
    }

    /// A value beside a line: `88.9%`, `12 weeks`, `697`.
    public String print(BigDecimal value) {
        return switch (unit) {
            case PERCENT -> number(value) + "%";
            case WEEKS, DAYS -> number(value) + " " + unit.words();
            case SCORE, PER_100_000, COUNT, RATE -> number(value);
        };
    }

    /// How far two values lie apart, in words: `3.2 percentage points`, `100 people`.
    public String difference(BigDecimal amount) {
        return switch (unit) {
            case PERCENT -> number(amount) + " percentage points";
            case WEEKS, DAYS, COUNT, PER_100_000 -> number(amount) + " " + unit.words();
            case SCORE, RATE -> number(amount);
        };
    }

    /// The bare number; whole weeks and days without decimals.
    public String number(BigDecimal value) {
        boolean whole = (unit == Unit.WEEKS || unit == Unit.DAYS) && value.stripTrailingZeros().scale() <= 0;
        return unit.number(value, whole ? 0 : places);
    }

    /// The numbers along an axis whose labels lie so far apart.
    DecimalFormat axis(double step) {
        int decimals = 0;
        double scaled = step;
        while (decimals < MOST_PLACES && Math.abs(scaled - Math.rint(scaled)) > 1e-6 * scaled) {
            decimals++;
            scaled *= 10;
        }
        String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        String suffix = unit == Unit.PERCENT ? "'%'" : "";
        DecimalFormat format = new DecimalFormat(pattern + suffix, DecimalFormatSymbols.getInstance(Locale.UK));
        format.setNegativePrefix("−");
        return format;
    }
}
