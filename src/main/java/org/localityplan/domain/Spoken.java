package org.localityplan.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days, periods and counts as a sentence says them.
public final class Spoken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private static final double DAYS_IN_A_MONTH = 365.25 / 12;
    private static final int SHOWN_IN_DAYS = 100;
    private static final int SHOWN_IN_WEEKS = 104;
    private static final int SHOWN_IN_MONTHS = 60;

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

    /// How long so many days are, as exactly as a person wants to know it: in days below a hundred, where a rule may
    /// depend on each of them; then in months; from a year in years and months; from five years in years alone.
    ///
    /// `1 day`, `99 days`, `10 months`, `3 years 10 months`, `34 years`.
    public static String days(long days) {
        return days < SHOWN_IN_DAYS ? counted(days, "day", "days") : months(Math.round(days / DAYS_IN_A_MONTH));
    }

    /// How long so many weeks are: to two years in weeks, in which waits are counted, then as [#days] says it.
    ///
    /// `1 week`, `104 weeks`, `2 years 5 months`.
    public static String weeks(double weeks) {
        long whole = Math.round(weeks);
        return whole <= SHOWN_IN_WEEKS
                ? counted(whole, "week", "weeks")
                : months(Math.round(7 * weeks / DAYS_IN_A_MONTH));
    }

    private static String months(long months) {
        long years = months >= SHOWN_IN_MONTHS ? Math.round(months / 12.0) : months / 12;
        String rest = months % 12 == 0 || months >= SHOWN_IN_MONTHS ? "" : counted(months % 12, "month", "months");
        return years == 0 ? rest : (counted(years, "year", "years") + " " + rest).strip();
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

    /// `once`, `twice`, `3 times`.
    public static String times(long times) {
        return times == 1 ? "once" : times == 2 ? "twice" : number(times) + " times";
    }

    /// A whole number with commas between thousands and a true minus below nought: `1,190`, `−3`.
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number).replace('-', '−');
    }
}
