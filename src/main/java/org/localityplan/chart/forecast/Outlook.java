package org.localityplan.chart.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.chart.plot.TargetSteps;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.chart.plot.ValuesBeside.Value;

/// What a forecast chart shows.
///
/// @param time the periods of history and forecast
/// @param numbers how values are printed
/// @param history what is known, oldest first
/// @param forecast what is expected, oldest first; empty where nothing can be forecast
/// @param earlier what was expected before of periods that have passed since, or will
/// @param targets one set of steps for a level, two for a band; empty without a target
/// @param yearEnd the last day of the year whose end is marked
/// @param method how the forecast is made, in words
public record Outlook(
        TimeScale time,
        Numbers numbers,
        List<Value> history,
        List<Expected> forecast,
        List<Value> earlier,
        List<TargetSteps> targets,
        LocalDate yearEnd,
        String method) {

    /// What is expected at the end of a period.
    ///
    /// @param low the lower edge of the band that holds four values in five
    /// @param high its upper edge
    public record Expected(LocalDate at, BigDecimal low, BigDecimal value, BigDecimal high) {}

    public Outlook {
        history = List.copyOf(history);
        forecast = List.copyOf(forecast);
        earlier = List.copyOf(earlier);
        targets = targets.stream().filter(steps -> !steps.isEmpty()).toList();
    }
}
