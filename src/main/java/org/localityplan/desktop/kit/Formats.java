package org.localityplan.desktop.kit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// How dates, days and numbers are printed on the screen.
public final class Formats {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yy", Locale.UK);

    private Formats() {}

    /// `22 November 2026`
    public static String longDate(LocalDate day) {
        return org.localityplan.domain.Spoken.day(day);
    }

    /// `27 November 2026, 14:05`
    public static String moment(LocalDateTime at) {
        return "%s, %s".formatted(longDate(at.toLocalDate()), at.format(TIME));
    }

    /// `22 Nov 26`
    public static String shortDate(LocalDate day) {
        return day.format(SHORT).replace("Sept", "Sep");
    }

    /// `1 day`, `34 days`, `3 years 10 months`
    public static String days(long count) {
        return org.localityplan.domain.Spoken.days(count);
    }

    /// `1 list`, `1,519 lists`
    public static String counted(long count, String one, String many) {
        return org.localityplan.domain.Spoken.counted(count, one, many);
    }

    /// `1,519`; a true minus below nought.
    public static String number(long count) {
        return org.localityplan.domain.Spoken.number(count);
    }

    /// How far a day lies from the day looked at: `in 12 days`, `today`, `34 days ago`.
    public static String fromNow(LocalDate day, LocalDate asAt) {
        long ahead = ChronoUnit.DAYS.between(asAt, day);
        if (ahead == 0) {
            return "today";
        }
        return ahead > 0 ? "in " + days(ahead) : days(-ahead) + " ago";
    }

    /// `a`, `a and b`, `a, b and c`
    public static String listed(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
