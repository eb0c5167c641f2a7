package org.localityplan.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the cell of a figure says. The marks are those that government statistics use, with their older forms.
public sealed interface Reading {

    /// A number.
    ///
    /// @param percent whether it was written with a percent sign
    record Amount(BigDecimal value, boolean provisional, boolean percent) implements Reading {}

    record Suppressed() implements Reading {}

    record Missing() implements Reading {}

    record Unreadable(String problem, String remedy) implements Reading {}

    Set<String> SUPPRESSED = Set.of("[c]", "c", "*");
    Set<String> MISSING = Set.of("", "[x]", "x", "[z]", "z", ":", "na", "n/a");

    /// A number, perhaps with commas between thousands, a percent sign, and `[p]` for provisional or `[r]` for revised.
    Pattern NUMBER = Pattern.compile("([+-]?(?:(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?|\\.[0-9]+)"
            + "(?:e[+-]?[0-9]{1,4})?)\\s*(%?)\\s*(\\[[pr]])?");

    /// What the cell says.
    ///
    /// @param cell without white space around it
    static Reading of(String cell) {
        String text = cell.toLowerCase(Locale.ROOT).replace('\u2212', '-');
        if (SUPPRESSED.contains(text)) {
            return new Suppressed();
        }
        if (MISSING.contains(text)) {
            return new Missing();
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? number(cell, number) : unreadable(cell);
    }

    private static Reading number(String cell, Matcher number) {
        String digits = number.group(1).replace(",", "");
        if (digits.length() > 40 || Math.abs(Double.parseDouble(digits)) > 1e15) {
            return new Unreadable("\"" + shown(cell) + "\" is too large or too long to be a figure.",
                    "Check the figure.");
        }
        BigDecimal value = plain(new BigDecimal(digits));
        if (value.scale() > 30) {
            return new Unreadable("\"" + shown(cell) + "\" is too small to be a figure.", "Check the figure.");
        }
        return new Amount(value, "[p]".equals(number.group(3)), !number.group(2).isEmpty());
    }

    /// Without trailing zeros, so that 41 and 41.0 are the same figure whatever file they come from.
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Reading unreadable(String cell) {
        if (cell.startsWith("#")) {
            return new Unreadable(
                    "The cell holds the spreadsheet error " + shown(cell) + ".",
                    "Repair its formula, or type the figure.");
        }
        if (cell.matches("[-–—.]+")) {
            return new Unreadable(
                    "A dash can mean nil or not known.", "Write 0 for nil, [x] for not available or [c] for withheld.");
        }
        return new Unreadable(
                "\"" + shown(cell) + "\" is no number.",
                "Write a number such as 1234.5, or [x] for not available or [c] for withheld.");
    }

    private static String shown(String cell) {
        return cell.length() > 30 ? cell.substring(0, 30) + "…" : cell;
    }
}
