package org.localityplan.domain.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a measure is counted in, and how its values are printed.
public enum Unit {
    PERCENT("percent", "%", 1),
    SCORE("score", "score", 1),
    PER_100_000("per-100000", "per 100,000", 1),
    COUNT("count", "people", 0),
    WEEKS("weeks", "weeks", 1),
    DAYS("days", "days", 1),
    RATE("rate", "rate", 1);

    private final String code;
    private final String words;
    private final int decimals;

    Unit(String code, String words, int decimals) {
        this.code = code;
        this.words = words;
        this.decimals = decimals;
    }

    public String code() {
        return code;
    }

    /// The words of a table head or axis: `per 100,000`.
    public String words() {
        return words;
    }

    public static Optional<Unit> of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /// How many decimals a value is usually printed with.
    public int decimals() {
        return decimals;
    }

    /// The bare number, rounded half up for print: `88.9`, `1,190`. Never compare rounded values.
    public String number(BigDecimal amount) {
        return number(amount, decimals);
    }

    /// The bare number with as many decimals as are asked for.
    public String number(BigDecimal amount, int places) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount.setScale(places, RoundingMode.HALF_UP)).replace('-', '−');
    }

    /// The number with its unit where the unit is short: `88.9%`, `18.6`, `12.2 per 100,000`.
    public String print(BigDecimal amount) {
        return print(amount, decimals);
    }

    /// The number with its unit, with as many decimals as are asked for.
    public String print(BigDecimal amount, int places) {
        return switch (this) {
            case PERCENT -> number(amount, places) + "%";
            case SCORE, RATE, COUNT -> number(amount, places);
            case PER_100_000, WEEKS, DAYS -> number(amount, places) + " " + words;
        };
    }
}
