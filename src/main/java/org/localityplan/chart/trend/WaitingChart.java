package org.localityplan.chart.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.trend.Trend.Line;
import org.localityplan.chart.trend.Trend.Reading;
import org.localityplan.chart.trend.Trend.Role;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// A waiting list over time. Its size and its longest wait are two charts, because they have two scales.
public final class WaitingChart {

    private WaitingChart() {}

    /// People on the list at each count.
    public static JFreeChart size(WaitingList list, ChartStyle style) {
        List<Reading> readings = list.counts().stream()
                .<Reading>map(count -> known(count.at(), count.waiting()))
                .toList();
        return chart(Unit.COUNT, List.of(new Line("Waiting", Role.OWN, Trend.broken(readings))), style);
    }

    /// The longest wait in weeks at each count where it is known, against the wait that the locality holds itself to.
    public static JFreeChart longest(WaitingList list, ChartStyle style) {
        List<Reading> readings = list.counts().stream().map(WaitingChart::longest).toList();
        List<Reading> standard = list.counts().stream()
                .<Reading>map(count -> known(count.at(), list.standardWeeks()))
                .toList();
        List<Line> lines = List.of(
                new Line("Longest", Role.OWN, Trend.broken(readings)), new Line("Standard", Role.TARGET, standard));
        return chart(Unit.WEEKS, lines, style);
    }

    private static JFreeChart chart(Unit unit, List<Line> lines, ChartStyle style) {
        return TrendChart.of(Trend.of(unit, Period.Kind.MONTH, lines), style);
    }

    private static Reading longest(WaitingCount count) {
        return switch (count.longest()) {
            case WaitingCount.Longest.Weeks(int weeks) -> known(count.at(), weeks);
            case WaitingCount.Longest.Unknown() -> new Reading.Gap(count.at());
        };
    }

    private static Reading known(LocalDate at, int value) {
        return new Reading.Known(at, BigDecimal.valueOf(value), false);
    }
}
