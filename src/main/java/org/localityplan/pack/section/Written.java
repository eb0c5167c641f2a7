package org.localityplan.pack.section;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.pack.page.Block.Cell;

/// How days, sums of money and lights are written on a page.
public final class Written {
    /// Stands where there is nothing to say.
    public static final String NONE = "–";

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    /// Three letters for every month; with the British locale September would have four.
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final Money MILLION = Money.millions("1");

    private Written() {}

    /// `22 November 2026`.
    public static String day(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /// `22 Nov 2026`.
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /// In millions from a million up, in thousands below.
    public static String money(Money amount) {
        return amount.abs().compareTo(MILLION) < 0 ? amount.inThousands() : amount.inMillions();
    }

    /// `£0.2m over`, `£36k under`, `on budget`.
    public static String variance(Money variance) {
        return switch (variance.signum()) {
            case 1 -> money(variance) + " over";
            case -1 -> money(variance.abs()) + " under";
            default -> "on budget";
        };
    }

    /// The same for a programme that may have no budget line: then nothing.
    public static String variance(List<Money> variance) {
        return variance.isEmpty() ? NONE : variance(variance.getFirst());
    }

    /// A cell of words.
    public static Cell text(String text) {
        return new Cell.Text(text);
    }

    /// A light with its own words.
    public static Cell lit(Light light) {
        return new Cell.Lit(light, false, light.words());
    }
}
