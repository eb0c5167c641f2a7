package org.localityplan.desktop.waiting.page.whatif;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// Something that can be typed to try it on a list; empty means nothing is changed.
enum Trial {
    EXTRA("Extra people seen each week", -10_000, 10_000, true),
    DEMAND("Change in people who join, %", -100, 1_000, true),
    WEEKS("Initiative: for how many weeks", 0, 260, false),
    A_WEEK("Initiative: extra people a week", 0, 10_000, true);

    private final String words;
    private final int least;
    private final int most;
    private final boolean broken;

    /// @param broken whether it may have decimals
    Trial(String words, int least, int most, boolean broken) {
        this.words = words;
        this.least = least;
        this.most = most;
        this.broken = broken;
    }

    String words() {
        return words;
    }

    String id() {
        return "what-if-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What may be typed.
    String help() {
        return "%s from %d to %,d; empty changes nothing".formatted(
                broken ? "A number" : "A whole number", least, most).replace('-', '−');
    }

    /// The number that is meant; empty where it is none, or out of bounds.
    Optional<Double> read(String typed) {
        var text = typed.strip().replace('−', '-').replace(",", "").replace("%", "").strip();
        if (text.isEmpty()) {
            return Optional.of(0.0);
        }
        if (!text.matches(broken ? "[+-]?\\d{1,6}(\\.\\d{0,3})?" : "\\+?\\d{1,6}")) {
            return Optional.empty();
        }
        double number = new BigDecimal(text).doubleValue();
        return number >= least && number <= most ? Optional.of(number) : Optional.empty();
    }
}
