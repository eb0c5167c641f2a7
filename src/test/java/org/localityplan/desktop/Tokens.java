package org.localityplan.desktop;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The tokens of one theme, read from its style sheet: name without `-lp-`, value as it stands.
record Tokens(Map<String, String> values) {

    private static final Pattern TOKEN = Pattern.compile("-lp-([a-z-]+):\\s*([^;]+);");

    static Tokens of(String file) {
        return new Tokens(TOKEN.matcher(text(file)).results().collect(toMap(m -> m.group(1), m -> m.group(2).trim())));
    }

    static String text(String file) {
        try (var stream = Objects.requireNonNull(Tokens.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String value(String name) {
        return Objects.requireNonNull(values.get(name), () -> "No token -lp-" + name);
    }

    /// The contrast of two tokens by WCAG 2.2: from 1 (none) to 21 (black on white).
    double contrast(String ink, String ground) {
        var one = luminance(value(ink));
        var other = luminance(value(ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
