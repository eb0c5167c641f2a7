package org.localityplan.domain.measure.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.spc.Limits;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.XmrChart;

/// The forecast of months and quarters: steady, or a damped trend.
final class Outlook {

    private static final int FEWEST = 12;
    private static final int RUN = 7;
    /// The tenth of the normal distribution: a band of 80 %.
    private static final BigDecimal TENTH = new BigDecimal("1.2816");
    /// From the mean moving range to the standard deviation.
    private static final BigDecimal SIGMAS = new BigDecimal("1.128");

    private static final BigDecimal LIMIT_FACTOR = new BigDecimal("2.66");
    private static final BigDecimal DAMPING = new BigDecimal("0.8");
    private static final BigDecimal POINTS = BigDecimal.valueOf(FEWEST);

    private final SpcReading.Charted reading;
    private final List<BigDecimal> values;
    private final BigDecimal reach;
    private final Band band;

    private Outlook(SpcReading.Charted reading, MeasureHistory history) {
        XmrChart.Group group = reading.chart().groups().getLast();
        List<BigDecimal> all =
                reading.chart().points().stream().map(XmrChart.Point::value).toList();
        this.reading = reading;
        this.values = all.subList(group.index(), all.size());
        this.reach = TENTH.multiply(sigma(group.limits()));
        this.band = Band.of(history.measure().unit(), all);
    }

    static Forecast of(MeasureHistory history) {
        return switch (SpcReading.of(history)) {
            case SpcReading.NotCharted none -> new Forecast.None(none.words());
            case SpcReading.Charted chart when chart.chart().groups().getLast().n() < FEWEST ->
                new Forecast.None("Too few points for a forecast: it takes " + FEWEST
                        + " since the last change of baseline or break");
            case SpcReading.Charted chart -> new Outlook(chart, history).expected();
        };
    }

    private static BigDecimal sigma(Limits limits) {
        return Band.ratio(limits.upper().subtract(limits.mean()), LIMIT_FACTOR.multiply(SIGMAS));
    }

    private Forecast expected() {
        return trending()
                ? new Forecast.Expected(Forecast.Rule.TREND, trend())
                : new Forecast.Expected(Forecast.Rule.STEADY, steady());
    }

    /// Whether the last seven points move one way, whichever rule names the newest of them.
    private boolean trending() {
        List<Integer> moves = IntStream.range(values.size() - RUN + 1, values.size())
                .mapToObj(i -> values.get(i).compareTo(values.get(i - 1)))
                .distinct()
                .toList();
        return moves.size() == 1 && moves.getFirst() != 0;
    }

    private List<Forecast.Step> steady() {
        List<BigDecimal> latest = values.subList(values.size() - FEWEST, values.size());
        BigDecimal mean = Band.ratio(latest.stream().reduce(BigDecimal.ZERO, BigDecimal::add), POINTS);
        BigDecimal weight = Band.ratio(BigDecimal.TWO, POINTS.add(BigDecimal.ONE)).pow(2);
        BigDecimal first = BigDecimal.ONE.add(Band.ratio(BigDecimal.ONE, POINTS));
        List<Period> periods = periods();
        return IntStream.range(0, periods.size())
                .mapToObj(i -> band.step(
                        periods.get(i),
                        mean,
                        reach.multiply(Band.root(first.add(weight.multiply(BigDecimal.valueOf(i)))))))
                .toList();
    }

    private List<Forecast.Step> trend() {
        BigDecimal newest = values.getLast();
        BigDecimal slope =
                Band.ratio(newest.subtract(values.get(values.size() - RUN)), BigDecimal.valueOf(RUN - 1L));
        List<Period> periods = periods();
        return IntStream.range(0, periods.size())
                .mapToObj(i -> band.step(
                        periods.get(i),
                        newest.add(slope.multiply(damped(i + 1))),
                        reach.multiply(Band.root(BigDecimal.valueOf(i + 1L)))))
                .toList();
    }

    /// 0.8 + 0.8² + … for so many periods.
    private static BigDecimal damped(int ahead) {
        return IntStream.rangeClosed(1, ahead).mapToObj(DAMPING::pow).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// A year of periods after the newest.
    private List<Period> periods() {
        Period newest = reading.periods().getLast();
        return Stream.iterate(newest.next(), Period::next)
                .limit(12L / newest.kind().months())
                .toList();
    }
}
