package org.localityplan.chart.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.chart.plot.Breaks;
import org.localityplan.chart.plot.TimeScale;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Unit;

/// What a trend chart shows: lines over time in one unit.
///
/// @param unit what all lines are counted in
/// @param kind the length of its periods
/// @param lines the locality's own line first
/// @param breaks where values are not to be compared with those before
record Trend(Unit unit, Period.Kind kind, List<Line> lines, Breaks breaks) {

    private static final int FEW = 6;

    Trend {
        lines = List.copyOf(lines);
    }

    /// One line.
    ///
    /// @param name the name printed at its right end; may be empty where there is one line only
    record Line(String name, Role role, List<Reading> readings) {
        Line {
            readings = List.copyOf(readings);
        }

        Optional<Reading.Known> last() {
            return readings.stream()
                    .filter(Reading.Known.class::isInstance)
                    .map(Reading.Known.class::cast)
                    .reduce((_, later) -> later);
        }
    }

    /// What a line stands for.
    enum Role {
        OWN,
        COMPARATOR,
        TARGET
    }

    /// What is known at a date.
    sealed interface Reading {
        LocalDate at();

        record Known(LocalDate at, BigDecimal value, boolean provisional) implements Reading {}

        /// Nothing is known: the line breaks here.
        record Gap(LocalDate at) implements Reading {}
    }

    /// Drops lines without any value.
    static Trend of(Unit unit, Period.Kind kind, List<Line> lines) {
        return new Trend(
                unit,
                kind,
                lines.stream().filter(line -> line.last().isPresent()).toList(),
                Breaks.NONE);
    }

    Trend with(Breaks others) {
        return new Trend(unit, kind, lines, others);
    }

    /// The periods from the first reading to the last, with and without figures; empty when there are no lines.
    TimeScale time() {
        return TimeScale.covering(
                kind,
                lines.stream()
                        .filter(line -> line.role() != Role.TARGET)
                        .flatMap(line -> line.readings().stream())
                        .map(Reading::at)
                        .toList());
    }

    /// Whether the own line has so few points that their values are printed beside them.
    boolean few() {
        return lines.stream()
                .filter(line -> line.role() == Role.OWN)
                .flatMap(line -> line.readings().stream())
                .filter(Reading.Known.class::isInstance)
                .count() <= FEW;
    }

    /// Breaks a line where two readings lie further apart than half as much again as is usual for it.
    static List<Reading> broken(List<Reading> readings) {
        List<Long> steps = new ArrayList<>();
        for (int i = 1; i < readings.size(); i++) {
            steps.add(days(readings.get(i - 1), readings.get(i)));
        }
        long usual = steps.stream().sorted().skip(steps.size() / 2).findFirst().orElse(0L);
        List<Reading> broken = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            if (i > 0 && steps.get(i - 1) * 2 > usual * 3) {
                broken.add(new Reading.Gap(readings.get(i - 1).at().plusDays(usual)));
            }
            broken.add(readings.get(i));
        }
        return broken;
    }

    private static long days(Reading from, Reading to) {
        return to.at().toEpochDay() - from.at().toEpochDay();
    }
}
