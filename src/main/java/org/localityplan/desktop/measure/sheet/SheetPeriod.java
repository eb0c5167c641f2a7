package org.localityplan.desktop.measure.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;

/// A period that figures can be entered for.
///
/// @param measures how many measures have figures for such periods
/// @param missing how many of them have none for this one
record SheetPeriod(Period period, int measures, int missing) {

    /// The first day of the framework that gave several codes another meaning.
    private static final LocalDate NEW_FRAMEWORK = LocalDate.of(2023, 4, 1);

    /// All periods that have ended and that some measure has figures for: short ones first, of each kind the newest first.
    static List<SheetPeriod> of(List<MeasureHistory> measures, LocalDate asAt) {
        return Stream.of(Period.Kind.values())
                .flatMap(kind -> newest(kind, asAt).map(period -> of(period, measures)))
                .filter(each -> each.measures > 0)
                .toList();
    }

    /// The period to begin with: the newest one with figures missing, of those the shortest.
    static Optional<SheetPeriod> due(List<SheetPeriod> periods) {
        List<SheetPeriod> newest = Stream.of(Period.Kind.values())
                .flatMap(kind -> periods.stream()
                        .filter(each -> each.period.kind() == kind)
                        .max(Comparator.comparing(SheetPeriod::period))
                        .stream())
                .toList();
        return newest.stream().filter(each -> each.missing > 0).findFirst().or(() -> newest.stream().findFirst());
    }

    /// Whether the measure has a figure for such a period: a code of one framework has none for the other's years.
    static boolean suits(Measure measure, Period period) {
        boolean old = period.start().isBefore(NEW_FRAMEWORK);
        return measure.frequency() == period.kind()
                && measure.stage() != Measure.Stage.RETIRED
                && switch (measure.key().framework()) {
                    case ASCOF_2014 -> old;
                    case ASCOF_2023 -> !old;
                    case LOCAL -> true;
                };
    }

    /// `October 2026 · 3 of 20 missing`
    String words() {
        return Spoken.period(period) + " · "
                + (missing == 0 ? "all entered" : "%d of %d missing".formatted(missing, measures));
    }

    private static SheetPeriod of(Period period, List<MeasureHistory> measures) {
        List<MeasureHistory> suiting = measures.stream()
                .filter(each -> suits(each.measure(), period))
                .toList();
        long entered = suiting.stream()
                .filter(each -> each.totals().stream().anyMatch(total -> total.period().equals(period)))
                .count();
        return new SheetPeriod(period, suiting.size(), suiting.size() - (int) entered);
    }

    private static Stream<Period> newest(Period.Kind kind, LocalDate asAt) {
        Period last = lastEnded(kind, asAt);
        int shown = switch (kind) {
            case MONTH -> 12;
            case QUARTER -> 8;
            case FINANCIAL_YEAR, CALENDAR_YEAR -> 6;
        };
        return Stream.iterate(last, Period::previous).limit(shown);
    }

    private static Period lastEnded(Period.Kind kind, LocalDate asAt) {
        Period year = Period.financialYearOf(asAt);
        Period first = switch (kind) {
            case MONTH -> new Period(kind, asAt.withDayOfMonth(1));
            case QUARTER -> new Period(kind, asAt.withDayOfMonth(1).minusMonths((asAt.getMonthValue() + 2) % 3));
            case FINANCIAL_YEAR -> year;
            case CALENDAR_YEAR -> new Period(kind, asAt.withDayOfYear(1));
        };
        return first.previous();
    }
}
