package org.localityplan.domain.measure.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Unit;

/// How good the same rule would have been: forecasts from earlier periods, each made only with what was known then.
///
/// Rule: of the newest 36 periods each is taken as the last one known; the forecast from it is held against what came.
/// Outcomes on the other side of a break are not comparable and are left out. Under six such forecasts nothing is said.
///
/// @param ahead how many periods ahead
/// @param n how many forecasts could be held against an outcome
/// @param within how many outcomes lay in the band
/// @param meanError how far the outcomes lay from the expected values on average, in the unit of the measure
public record TrackRecord(Period.Kind kind, int ahead, int n, int within, BigDecimal meanError) {

    private static final int FEWEST = 6;
    private static final int ORIGINS = 36;

    private record Pair(Forecast.Step step, BigDecimal outcome) {}

    /// The records for 3, 6 and 12 months ahead; for 1, 2 and 4 quarters; for 1, 2 and 3 years. Those with too few
    /// forecasts are left out.
    public static List<TrackRecord> of(MeasureHistory history) {
        Period.Kind kind = history.measure().frequency();
        List<Observation> known = history.totals().stream()
                .filter(each -> each.period().kind() == kind && each.figure() instanceof Figure.Value)
                .toList();
        List<Forecast.Expected> made = known.stream()
                .skip(Math.max(0, known.size() - ORIGINS))
                .flatMap(each -> made(history, each.period()).stream())
                .toList();
        return horizons(kind)
                .map(ahead -> of(kind, ahead, pairs(history, made, ahead)))
                .filter(each -> each.n >= FEWEST)
                .toList();
    }

    private static Stream<Integer> horizons(Period.Kind kind) {
        return switch (kind) {
            case MONTH -> Stream.of(3, 6, 12);
            case QUARTER -> Stream.of(1, 2, 4);
            case FINANCIAL_YEAR, CALENDAR_YEAR -> Stream.of(1, 2, 3);
        };
    }

    /// The forecast as it would have been made when the period was the newest.
    private static Optional<Forecast.Expected> made(MeasureHistory history, Period newest) {
        MeasureHistory then = new MeasureHistory(
                history.measure(),
                history.own().stream()
                        .filter(each -> !each.period().end().isAfter(newest.end()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                history.notes());
        return Forecast.of(then) instanceof Forecast.Expected expected ? Optional.of(expected) : Optional.empty();
    }

    private static List<Pair> pairs(MeasureHistory history, List<Forecast.Expected> made, int ahead) {
        return made.stream()
                .filter(each -> comparable(history, each.steps().subList(0, ahead)))
                .map(each -> each.steps().get(ahead - 1))
                .flatMap(step -> history
                        .total(step.period())
                        .flatMap(each -> each.figure().value())
                        .map(outcome -> new Pair(step, outcome))
                        .stream())
                .toList();
    }

    private static boolean comparable(MeasureHistory history, List<Forecast.Step> way) {
        return history.notes().breaks().stream()
                .noneMatch(each -> way.stream()
                        .anyMatch(step -> step.period().holds(each.from().start())));
    }

    private static TrackRecord of(Period.Kind kind, int ahead, List<Pair> pairs) {
        BigDecimal errors = pairs.stream()
                .map(each -> each.outcome.subtract(each.step.expected()).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = pairs.isEmpty() ? errors : Band.ratio(errors, BigDecimal.valueOf(pairs.size()));
        int within = (int) pairs.stream().filter(each -> each.step.holds(each.outcome)).count();
        return new TrackRecord(kind, ahead, pairs.size(), within, mean);
    }

    /// `3 months ahead: 7 of 9 inside the band, 12 out on average`.
    public String words(Unit unit) {
        String periods =
                switch (kind) {
                    case MONTH -> " months";
                    case QUARTER -> ahead == 1 ? " quarter" : " quarters";
                    case FINANCIAL_YEAR, CALENDAR_YEAR -> ahead == 1 ? " year" : " years";
                };
        return ahead + periods + " ahead: " + within + " of " + n + " inside the band, " + unit.print(meanError)
                + " out on average";
    }
}
