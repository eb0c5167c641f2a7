package org.localityplan.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days, periods and counts as a sentence says them.
public final class Spoken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Spoken() {}

    /// `31 October 2026`.
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /// `at the end of October 2026` for the last day of a month, else `on 12 October 2026`.
    public static String when(LocalDate day) {
        return day.plusDays(1).getDayOfMonth() == 1 ? "at the end of " + day.format(MONTH) : "on " + day(day);
    }

    /// `October 2026`, `quarter 3 of 2024/25`, `2024/25`, `2024`.
    public static String period(Period period) {
        return switch (period.kind()) {
            case MONTH -> period.start().format(MONTH);
            case QUARTER -> {
                int gap = period.label().indexOf(' ');
                yield "quarter " + period.label().substring(1, gap) + " of " + period.label().substring(gap + 1);
            }
            case FINANCIAL_YEAR, CALENDAR_YEAR -> period.label();
        };
    }

    /// `1 day`, `1,397 days`.
    public static String days(long days) {
        return counted(days, "day", "days");
    }

    /// `1 person`, `1,190 people`.
    public static String people(long people) {
        return counted(people, "person", "people");
    }

    /// Words that somebody wrote, ended by a full stop where they have no end of their own.
    public static String sentence(String words) {
        String text = words.strip();
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }

    /// A whole number with the noun that fits it.
    public static String counted(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /// A whole number with commas between thousands: `1,190`.
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
