package org.localityplan.desktop.waiting.count;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Counts as they are typed: `652`, `1,190`, `1 190`.
public final class WholeNumber {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,7}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([, ]\\d{3}){1,2}");

    private WholeNumber() {}

    /// The number; empty when it is none, is below nought or has more than seven figures.
    public static OptionalInt parse(String text) {
        if (PLAIN.matcher(text).matches()) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        return GROUPED.matcher(text).matches()
                ? OptionalInt.of(Integer.parseInt(text.replaceAll("[, ]", "")))
                : OptionalInt.empty();
    }
}
