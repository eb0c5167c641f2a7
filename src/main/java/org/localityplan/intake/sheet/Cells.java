package org.localityplan.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/// The text of single cells.
final class Cells {

    private static final MathContext SHOWN = new MathContext(15);
    private static final int LONGEST_NUMBER = 30;

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
    /// `88.900000000000006`; rounded to the 15 digits that spreadsheet programs show, it is `88.9` again.
    static String number(String raw) {
        try {
            BigDecimal typed = new BigDecimal(raw).round(SHOWN).stripTrailingZeros();
            boolean ordinary = Math.abs((long) typed.scale()) <= LONGEST_NUMBER;
            return ordinary ? typed.toPlainString() : raw;
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
