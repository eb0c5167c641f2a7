package org.localityplan.desktop.measure.sheet.row;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as they are typed in Britain or come from a spreadsheet: `1,190`, `88.1%`, `£2,500.00`, `1 190`, `(12)`, `−3`.
///
/// @param amount what it says; of a percentage the number before the sign
/// @param percent whether a per cent sign stood behind it
record UkNumber(BigDecimal amount, boolean percent) {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{0,10})?|\\.\\d{1,10}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([, ]\\d{3})+(\\.\\d{0,10})?");

    /// What the text says; empty when it is no number. A comma only parts thousands: `1,5` is none.
    static Optional<UkNumber> parse(String text) {
        String tidy = text.replaceAll("[\\u00a0\\u2007\\u2009\\u202f]", " ").replace('−', '-').strip();
        boolean bracketed = tidy.length() > 2 && tidy.startsWith("(") && tidy.endsWith(")");
        String inner = bracketed ? tidy.substring(1, tidy.length() - 1).strip() : tidy;
        boolean minus = inner.startsWith("-");
        String unsigned = inner.replaceFirst("^[-+]\\s*", "").replaceFirst("^£\\s*", "");
        boolean percent = unsigned.endsWith("%");
        String digits = percent ? unsigned.substring(0, unsigned.length() - 1).strip() : unsigned;
        if (bracketed && minus || !(PLAIN.matcher(digits).matches() || GROUPED.matcher(digits).matches())) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(digits.replaceAll("[, ]", "").replaceFirst("\\.$", ""));
        return Optional.of(new UkNumber(bracketed || minus ? amount.negate() : amount, percent));
    }
}
