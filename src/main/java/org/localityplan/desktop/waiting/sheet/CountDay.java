package org.localityplan.desktop.waiting.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// The day at whose end all lists are counted.
///
/// @param text as it is typed
/// @param refused what the plan found wrong with it; empty when nothing
/// @param today the last day that can be counted
record CountDay(String text, String refused, LocalDate today) {

    /// A list that was not counted for so long is not waited for.
    private static final int MONTHS_GIVEN_UP = 12;

    /// The day to begin with: the first month's end that some list has not been counted since, today where none is due.
    static LocalDate due(List<WaitingList> lists, LocalDate today) {
        return lists.stream()
                .flatMap(list -> list.latest().stream())
                .map(WaitingCount::at)
                .filter(at -> at.isAfter(today.minusMonths(MONTHS_GIVEN_UP)))
                .map(CountDay::monthEndAfter)
                .filter(end -> !end.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    Optional<LocalDate> day() {
        return UkDate.parse(text);
    }

    /// What is wrong with it; empty when nothing is.
    String fault() {
        if (text.isBlank()) {
            return "Give the day at whose end the lists were counted, for example %s.".formatted(UkDate.write(today));
        }
        return day().map(at -> at.isAfter(today)
                ? "The day of a count cannot be in the future. Give a day up to %s.".formatted(Formats.longDate(today))
                : refused)
                .orElse("This is no day. Write it as %s.".formatted(UkDate.write(today)));
    }

    /// The month's end before the day, or after it; never one that is still to come.
    LocalDate monthEnd(int step) {
        LocalDate at = day().orElse(today);
        LocalDate wanted = step < 0
                ? YearMonth.from(at).minusMonths(1).atEndOfMonth()
                : monthEndAfter(at);
        return wanted.isAfter(today) ? today : wanted;
    }

    private static LocalDate monthEndAfter(LocalDate at) {
        LocalDate end = YearMonth.from(at).atEndOfMonth();
        return end.equals(at) ? YearMonth.from(at).plusMonths(1).atEndOfMonth() : end;
    }
}
