package org.localityplan.domain.measure.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.note.Note;

/// The forecast of years: the mean move, repeated.
final class Drift {

    private static final int FEWEST = 4;
    private static final int MOST = 10;
    private static final int AHEAD = 3;
    /// A tenth of Student's distribution lies beyond, for 2 to 8 degrees of freedom.
    private static final List<BigDecimal> STUDENT = List.of(
            new BigDecimal("1.886"),
            new BigDecimal("1.638"),
            new BigDecimal("1.533"),
            new BigDecimal("1.476"),
            new BigDecimal("1.440"),
            new BigDecimal("1.415"),
            new BigDecimal("1.397"));

    private final Period newest;
    private final List<BigDecimal> values;
    private final Band band;

    private Drift(Period newest, List<BigDecimal> values, Band band) {
        this.newest = newest;
        this.values = values;
        this.band = band;
    }

    static Forecast of(MeasureHistory history) {
        NavigableMap<Period, BigDecimal> years = unbroken(history);
        return years.size() < FEWEST
                ? new Forecast.None("Too few years for a forecast: it takes " + FEWEST + " unbroken ones")
                : new Drift(
                        years.lastKey(),
                        List.copyOf(years.values()),
                        Band.of(history.measure().unit(), years.values()))
                        .expected();
    }

    /// The newest years with a value that follow each other without a gap or a break, ten at most.
    private static NavigableMap<Period, BigDecimal> unbroken(MeasureHistory history) {
        Map<Period, BigDecimal> values = new TreeMap<>();
        history.totals().stream()
                .filter(each -> each.period().kind() == history.measure().frequency())
                .forEach(each -> each.figure().value().ifPresent(amount -> values.put(each.period(), amount)));
        NavigableMap<Period, BigDecimal> years = new TreeMap<>(values);
        NavigableMap<Period, BigDecimal> run = new TreeMap<>();
        for (Map.Entry<Period, BigDecimal> year : years.descendingMap().entrySet()) {
            boolean follows = run.isEmpty()
                    || year.getKey().next().equals(run.firstKey()) && !begins(history, run.firstKey());
            if (!follows || run.size() == MOST) {
                break;
            }
            run.put(year.getKey(), year.getValue());
        }
        return run;
    }

    /// Whether a break begins in the year.
    private static boolean begins(MeasureHistory history, Period year) {
        return history.notes().breaks().stream()
                .map(Note.Break::from)
                .anyMatch(from -> year.holds(from.start()));
    }

    private Forecast expected() {
        BigDecimal moves = BigDecimal.valueOf(values.size() - 1L);
        BigDecimal slope = Band.ratio(values.getLast().subtract(values.getFirst()), moves);
        BigDecimal reach = STUDENT.get(values.size() - FEWEST).multiply(error(slope));
        List<Forecast.Step> steps = IntStream.rangeClosed(1, AHEAD)
                .mapToObj(h -> {
                    BigDecimal ahead = BigDecimal.valueOf(h);
                    BigDecimal widened = ahead.multiply(BigDecimal.ONE.add(Band.ratio(ahead, moves)));
                    return band.step(
                            year(h),
                            values.getLast().add(slope.multiply(ahead)),
                            reach.multiply(Band.root(widened)));
                })
                .toList();
        return new Forecast.Expected(Forecast.Rule.DRIFT, steps);
    }

    private Period year(int ahead) {
        return new Period(newest.kind(), newest.start().plusYears(ahead));
    }

    /// The standard error of the moves around their mean.
    private BigDecimal error(BigDecimal slope) {
        BigDecimal squares = IntStream.range(1, values.size())
                .mapToObj(i -> values.get(i).subtract(values.get(i - 1)).subtract(slope).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Band.root(Band.ratio(squares, BigDecimal.valueOf(values.size() - 2L)));
    }
}
