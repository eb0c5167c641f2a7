package org.localityplan.pack.page;

/// Words as they can be printed and cannot be misread as markup.
public final class Printable {
    /// Stands for a character that the bundled font does not have.
    private static final int UNKNOWN = '□';

    private Printable() {}

    /// The text without control and direction characters, each character that the font does not have shown as a box.
    public static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints().filter(Printable::isShown).map(Printable::known).forEach(words::appendCodePoint);
        return words.toString();
    }

    /// [#words] with everything that has a meaning in XHTML, in text or in a quoted attribute, written as an entity.
    static String escaped(String text) {
        return words(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// Line ends become spaces in [#known]; direction marks, joiners, variation selectors and other controls are dropped.
    private static boolean isShown(int point) {
        int type = Character.getType(point);
        boolean mark = type == Character.FORMAT || (0xFE00 <= point && point <= 0xFE0F);
        return !mark && (type != Character.CONTROL || Character.isWhitespace(point));
    }

    private static int known(int point) {
        if (Character.isWhitespace(point)) {
            return ' ';
        }
        return PackFonts.has(point) ? point : UNKNOWN;
    }
}
