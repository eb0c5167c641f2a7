package org.localityplan.domain.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A measure's code within its framework; the same code means other things in other frameworks.
///
/// ASCOF codes are kept as they are printed: `2B(1)`, `1C(2A)`. [#of] also reads the form of the data files, `2B1`.
public record MeasureKey(Framework framework, String code) implements Comparable<MeasureKey> {

    private static final Pattern FILE_FORM = Pattern.compile("(\\d[A-Z])(\\d[A-Z]?)");

    public MeasureKey {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A measure needs a code");
        }
    }

    /// The key of a code however it is written: spaces and case do not matter, `2B1` is `2B(1)`.
    public static MeasureKey of(Framework framework, String code) {
        String tidy = code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Matcher parts = FILE_FORM.matcher(tidy);
        boolean fileForm = framework != Framework.LOCAL && parts.matches();
        return new MeasureKey(framework, fileForm ? parts.group(1) + "(" + parts.group(2) + ")" : tidy);
    }

    /// Reads what [#toString] writes, `ascof-2014:2B(1)`; empty when it is no key.
    public static Optional<MeasureKey> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.substring(colon + 1).isBlank()) {
            return Optional.empty();
        }
        return Framework.of(text.substring(0, colon)).map(framework -> of(framework, text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return framework.code() + ":" + code;
    }

    @Override
    public int compareTo(MeasureKey other) {
        int byFramework = framework.compareTo(other.framework);
        return byFramework != 0 ? byFramework : code.compareTo(other.code);
    }
}
