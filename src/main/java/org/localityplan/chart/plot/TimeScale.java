package org.localityplan.chart.plot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.localityplan.domain.Period;

/// The periods along a horizontal axis, with and without figures, oldest first.
public record TimeScale(List<Slot> slots) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /// A period on the axis.
    ///
    /// @param from its first day
    /// @param at where its figure stands: its last day
    public record Slot(LocalDate from, LocalDate at, String label) {
        static Slot of(Period period) {
            return new Slot(period.start(), period.end(), period.label());
        }

        /// Whether the day is in the period.
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(at);
        }
    }

    public TimeScale {
        slots = List.copyOf(slots);
    }

    /// These periods.
    public static TimeScale of(List<Period> periods) {
        return new TimeScale(periods.stream().map(Slot::of).toList());
    }

    /// All periods of a kind from the one that holds the earliest day to the one that holds the latest.
    public static TimeScale covering(Period.Kind kind, Collection<LocalDate> days) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        return sorted.isEmpty() ? new TimeScale(List.of()) : of(between(kind, sorted.getFirst(), sorted.getLast()));
    }

    /// Days without periods, for a series of which nothing is known but its dates: none is ever missing.
    public static TimeScale ofDays(Collection<LocalDate> days) {
        return new TimeScale(days.stream()
                .distinct()
                .sorted()
                .map(day -> new Slot(day, day, DAY.format(day)))
                .toList());
    }

    private static List<Period> between(Period.Kind kind, LocalDate first, LocalDate last) {
        Period end = holding(kind, last);
        return Stream.iterate(holding(kind, first), period -> !period.end().isAfter(end.end()), Period::next)
                .toList();
    }

    private static Period holding(Period.Kind kind, LocalDate day) {
        return switch (kind) {
            case MONTH -> Period.monthOf(day);
            case QUARTER -> Stream.iterate(Period.financialYearOf(day).start(), start -> start.plusMonths(3))
                    .map(start -> new Period(Period.Kind.QUARTER, start))
                    .filter(quarter -> quarter.holds(day))
                    .findFirst()
                    .orElseThrow();
            case FINANCIAL_YEAR -> Period.financialYearOf(day);
            case CALENDAR_YEAR -> Period.calendarYear(day.getYear());
        };
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }

    /// Whether a whole period lies between the two days: a line from one to the other would hide that it has no figure.
    public boolean skips(LocalDate before, LocalDate after) {
        return slots.stream().anyMatch(slot -> slot.from().isAfter(before) && slot.at().isBefore(after));
    }

    /// How the period that holds the day is called; the day itself where none does.
    public String label(LocalDate day) {
        return slots.stream().filter(slot -> slot.holds(day)).findFirst().map(Slot::label).orElse(DAY.format(day));
    }

    /// Where the figure of the period that holds the day stands; the day itself where none does.
    public LocalDate at(LocalDate day) {
        return slots.stream().filter(slot -> slot.holds(day)).findFirst().map(Slot::at).orElse(day);
    }

    double first() {
        return slots.getFirst().at().toEpochDay();
    }

    double last() {
        return slots.getLast().at().toEpochDay();
    }
}
