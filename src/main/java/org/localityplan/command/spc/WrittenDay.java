package org.localityplan.command.spc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Period;

/// The ways in which people and spreadsheets write a day: `2024-10-31`, `31/10/2024`, `31.10.24`, `31 Oct 2024`,
/// `31-Oct-24`, a day with a time after it; and for the first day of a period `Oct 2024`, `Oct-24`, `2024/25`. The day comes
/// before the month, as in Britain.
public final class WrittenDay {
    /// What to do about a date that cannot be read.
    static final String REMEDY = "Write it as 2024-10-31, 31/10/2024, Oct 2024 or 2024/25.";

    private static final List<DateTimeFormatter> DAYS = Stream.of(
            "uuuu-MM-dd[[ ]['T']HH:mm[:ss]['Z']]",
            "uuuu/M/d",
            "d/M/uuuu[ HH:mm[:ss]]",
            "d/M/uu",
            "d.M.uuuu",
            "d.M.uu",
            "d-M-uuuu",
            "d MMM uuuu",
            "d MMMM uuuu",
            "d-MMM-uuuu",
            "d-MMM-uu",
            "d MMM uu")
            .map(WrittenDay::formatter)
            .toList();
    private static final List<DateTimeFormatter> MONTHS =
            Stream.of("d MMM-uu", "d MMM uu", "d MMM-uuuu", "d M/uuuu").map(WrittenDay::formatter).toList();

    private WrittenDay() {}

    /// The day that is meant; the first day of a period. Empty when it is neither.
    public static Optional<LocalDate> read(String text) {
        String words = text.strip().replaceFirst("(?i)\\bsept\\b", "Sep");
        return first(words, DAYS)
                .or(() -> Period.parse(words).map(Period::start))
                .or(() -> first("1 " + words, MONTHS));
    }

    private static Optional<LocalDate> first(String text, List<DateTimeFormatter> forms) {
        return forms.stream().flatMap(form -> read(text, form).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    /// Three letters for every month; with the British locale September would have four.
    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
