package org.localityplan.desktop.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Dates as they are typed in Britain: `31/10/2026`, `31.10.26`, `31 Oct 2026`. The day comes first.
public final class UkDate {

    private static final List<DateTimeFormatter> FORMS =
            Stream.of("d/M/uuuu", "d/M/uu", "d MMM uuuu", "d MMMM uuuu", "uuuu/M/d").map(UkDate::form).toList();

    private UkDate() {}

    /// The day that is meant; empty when it is no day, such as 31 February.
    public static Optional<LocalDate> parse(String text) {
        var tidy = text.strip().replaceAll("(?<=\\d)[.-](?=\\d)", "/").replaceFirst("(?i)\\bsep\\b", "Sept");
        return FORMS.stream().flatMap(form -> read(tidy, form).stream()).findFirst();
    }

    /// The day as the form writes it: `31/10/2026`.
    public static String write(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
