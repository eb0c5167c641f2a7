package org.localityplan.intake.sheet;

import java.math.BigDecimal;

/// The text of single cells.
final class Cells {

    private Cells() {}

    /// Without white space around it, be it ordinary, unbreakable or a byte order mark.
    static String tidy(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each) || each == '\uFEFF';
    }

    /// A number of a workbook as it was typed. Workbooks keep numbers as binary fractions and write them with 17 digits,
    /// `88.900000000000006`; the shortest decimal that is the same binary fraction is what was typed, `88.9`.
    static String number(String raw) {
        try {
            double stored = Double.parseDouble(raw);
            if (!Double.isFinite(stored)) {
                return raw;
            }
            BigDecimal typed = new BigDecimal(Double.toString(stored)).stripTrailingZeros();
            return typed.abs().scale() > 30 || typed.precision() - typed.scale() > 30 ? raw : typed.toPlainString();
        } catch (NumberFormatException unreadable) {
            return raw;
        }
    }

    /// As a percentage, for a cell that is formatted as one: 0.889 is shown and meant as `88.9%`.
    static String percentage(String number) {
        try {
            return new BigDecimal(number).movePointRight(2).toPlainString() + "%";
        } catch (NumberFormatException unreadable) {
            return number;
        }
    }
}
