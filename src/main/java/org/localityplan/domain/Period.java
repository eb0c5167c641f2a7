package org.localityplan.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reporting period: a month, a quarter, a financial year (April to March) or a calendar year.
///
/// @param kind how long the period is
/// @param start its first day
public record Period(Kind kind, LocalDate start) implements Comparable<Period> {

    /// The lengths of period in which plans are watched; quarters are those of the financial year.
    public enum Kind {
        MONTH(1),
        QUARTER(3),
        FINANCIAL_YEAR(12),
        CALENDAR_YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }
    }

    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(\\d{4})[/-](\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[/-](\\d{2}) ?Q([1-4])");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("\\d{4}");
    /// Three letters for every month; with the British locale September would have four.
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter WRITTEN_MONTH = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[MMMM][MMM] yyyy")
            .toFormatter(Locale.ENGLISH);
    private static final Comparator<Period> BY_TIME =
            Comparator.comparing(Period::start).thenComparing(period -> period.kind);

    public Period {
        boolean begins = start.getDayOfMonth() == 1
                && switch (kind) {
                    case MONTH -> true;
                    case QUARTER -> start.getMonthValue() % 3 == 1;
                    case FINANCIAL_YEAR -> start.getMonthValue() == 4;
                    case CALENDAR_YEAR -> start.getMonthValue() == 1;
                };
        if (!begins) {
            throw new IllegalArgumentException("No " + kind + " begins on " + start);
        }
    }

    public static Period month(int calendarYear, int month) {
        return new Period(Kind.MONTH, LocalDate.of(calendarYear, month, 1));
    }

    /// The month that holds the day.
    public static Period monthOf(LocalDate day) {
        return new Period(Kind.MONTH, day.withDayOfMonth(1));
    }

    /// The financial year that begins on 1 April of the given calendar year: 2024 is "2024/25".
    public static Period financialYear(int startingIn) {
        return new Period(Kind.FINANCIAL_YEAR, LocalDate.of(startingIn, 4, 1));
    }

    /// The financial year that holds the day.
    public static Period financialYearOf(LocalDate day) {
        return financialYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    /// The period of the kind that holds the day.
    public static Period holding(Kind kind, LocalDate day) {
        return switch (kind) {
            case MONTH -> monthOf(day);
            case QUARTER -> new Period(kind, day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3));
            case FINANCIAL_YEAR -> financialYearOf(day);
            case CALENDAR_YEAR -> calendarYear(day.getYear());
        };
    }

    public static Period calendarYear(int calendarYear) {
        return new Period(Kind.CALENDAR_YEAR, LocalDate.of(calendarYear, 1, 1));
    }

    /// Quarter 1 to 4 of the financial year that begins in the given calendar year.
    public static Period quarter(int startingIn, int number) {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A year has quarters 1 to 4, not " + number);
        }
        return new Period(Kind.QUARTER, LocalDate.of(startingIn, 4, 1).plusMonths(3L * (number - 1)));
    }

    /// Reads the forms this program writes ([#code()]) and the ways people write them: `2024/25`, `2024-25`, `2024-11`,
    /// `2024/25 Q3`, `2024`, `Nov 2024`, `September 2024`. Empty when it is none of these. A financial year's second number
    /// must follow its first. What may be either, `2010-11`, is the month, as [#code()] writes it; `2010/11` is the year.
    public static Optional<Period> parse(String text) {
        String trimmed = text.strip();
        Matcher quarter = QUARTER.matcher(trimmed);
        if (quarter.matches() && follows(quarter)) {
            return Optional.of(quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(3))));
        }
        Optional<Period> month = parseMonth(trimmed);
        if (month.isPresent()) {
            return month;
        }
        Matcher pair = FINANCIAL_YEAR.matcher(trimmed);
        if (pair.matches() && follows(pair)) {
            return Optional.of(financialYear(Integer.parseInt(pair.group(1))));
        }
        if (CALENDAR_YEAR.matcher(trimmed).matches()) {
            return Optional.of(calendarYear(Integer.parseInt(trimmed)));
        }
        return Optional.empty();
    }

    private static boolean follows(Matcher years) {
        return (Integer.parseInt(years.group(1)) + 1) % 100 == Integer.parseInt(years.group(2));
    }

    private static Optional<Period> parseMonth(String text) {
        try {
            Matcher month = MONTH.matcher(text);
            String words = text.replaceFirst("(?i)^sept ", "Sep ");
            YearMonth parsed = month.matches() ? YearMonth.parse(text) : YearMonth.parse(words, WRITTEN_MONTH);
            return Optional.of(new Period(Kind.MONTH, parsed.atDay(1)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /// The last day of the period.
    public LocalDate end() {
        return start.plusMonths(kind.months()).minusDays(1);
    }

    public Period next() {
        return new Period(kind, start.plusMonths(kind.months()));
    }

    public Period previous() {
        return new Period(kind, start.minusMonths(kind.months()));
    }

    /// The same period a year earlier.
    public Period sameLastYear() {
        return new Period(kind, start.minusYears(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end());
    }

    /// How the period is stored and exported; [#parse] reads it back.
    public String code() {
        return switch (kind) {
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER -> yearPair() + " Q" + quarterNumber();
            case FINANCIAL_YEAR -> yearPair();
            case CALENDAR_YEAR -> String.valueOf(start.getYear());
        };
    }

    /// How the period is printed: `Nov 2024`, `Q3 2024/25`, `2024/25`, `2024`.
    public String label() {
        return switch (kind) {
            case MONTH -> start.format(SHORT_MONTH);
            case QUARTER -> "Q" + quarterNumber() + " " + yearPair();
            case FINANCIAL_YEAR, CALENDAR_YEAR -> code();
        };
    }

    private String yearPair() {
        int first = start.getMonthValue() >= 4 ? start.getYear() : start.getYear() - 1;
        return String.format(Locale.ROOT, "%d/%02d", first, (first + 1) % 100);
    }

    private int quarterNumber() {
        return (start.getMonthValue() + 8) % 12 / 3 + 1;
    }

    @Override
    public int compareTo(Period other) {
        return BY_TIME.compare(this, other);
    }
}
