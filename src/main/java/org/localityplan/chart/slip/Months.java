package org.localityplan.chart.slip;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.chart.plot.TimeScale.Slot;

/// The beginnings of months, quarters or years along the axis of a slip chart: at most nine, so that each has its label.
final class Months {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60};
    private static final int MOST = 8;

    private Months() {}

    /// Covers both days and all between them.
    static TimeScale covering(LocalDate first, LocalDate last) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
        int step = IntStream.of(STEPS).filter(each -> (long) each * MOST >= months).findFirst().orElse(120);
        YearMonth start = begin(YearMonth.from(first), step);
        List<Slot> slots = Stream.iterate(start, month -> month.plusMonths(step))
                .limit(ends(start, last, step))
                .map(month -> slot(month.atDay(1)))
                .toList();
        return new TimeScale(slots);
    }

    /// Quarters begin in January, April, July and October; years in April.
    private static YearMonth begin(YearMonth month, int step) {
        int before = step >= 12 ? (month.getMonthValue() + 8) % 12 : (month.getMonthValue() - 1) % step;
        return month.minusMonths(before);
    }

    /// So many, that the last day lies before the last of them.
    private static long ends(YearMonth start, LocalDate last, int step) {
        return ChronoUnit.MONTHS.between(start, YearMonth.from(last)) / step + 2;
    }

    private static Slot slot(LocalDate day) {
        return new Slot(day, day, MONTH.format(day));
    }
}
