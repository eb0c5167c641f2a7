package org.localityplan.chart.waiting;

import java.time.LocalDate;
import java.util.List;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.domain.Period;
import org.localityplan.domain.waiting.WaitingCount;

/// The days of a list's counts along a horizontal axis.
public final class CountDays {

    private CountDays() {}

    /// Months, with those that were missed, where each count is of a month's last day; else the days themselves, of which
    /// none can be missing.
    public static TimeScale of(List<WaitingCount> counts) {
        List<LocalDate> days = counts.stream().map(WaitingCount::at).toList();
        boolean monthly = days.stream().allMatch(day -> day.plusDays(1).getDayOfMonth() == 1);
        return monthly ? TimeScale.covering(Period.Kind.MONTH, days) : TimeScale.ofDays(days);
    }
}
