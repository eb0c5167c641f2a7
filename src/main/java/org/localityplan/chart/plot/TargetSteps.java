package org.localityplan.chart.plot;

import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.chart.ChartStyle;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Target;

/// Targets by period, drawn as dashed steps: a target holds from the first to the last day of its period. Where no target
/// holds there is no line.
///
/// @param steps in the order of time
public record TargetSteps(List<Step> steps) implements Layer {

    /// A target that holds for some time.
    ///
    /// @param from the last day before it
    /// @param to its last day
    public record Step(LocalDate from, LocalDate to, BigDecimal value) {}

    public TargetSteps {
        steps = List.copyOf(steps);
    }

    /// One target all the time that is shown; none where nothing is shown.
    public static TargetSteps level(BigDecimal value, TimeScale time) {
        return time.isEmpty()
                ? new TargetSteps(List.of())
                : new TargetSteps(List.of(new Step(
                        time.slots().getFirst().at(), time.slots().getLast().at(), value)));
    }

    /// The steps of a measure's targets in the periods: for a band those of its upper edge, for a level all.
    public static TargetSteps upper(MeasureHistory history, List<Period> periods) {
        return of(history, periods, aim -> switch (aim) {
            case Target.Aim.Level(var value) -> Optional.of(value);
            case Target.Aim.Band(var _, var high) -> Optional.of(high);
        });
    }

    /// The steps of the lower edges of bands.
    public static TargetSteps lower(MeasureHistory history, List<Period> periods) {
        return of(history, periods, aim -> aim instanceof Target.Aim.Band(var low, var _)
                ? Optional.of(low)
                : Optional.empty());
    }

    /// What of an aim is drawn.
    private interface Edge {
        Optional<BigDecimal> of(Target.Aim aim);
    }

    /// Where no period shown has a target, the next one to be reached is drawn all the time.
    private static TargetSteps of(MeasureHistory history, List<Period> periods, Edge edge) {
        List<Step> steps = new ArrayList<>();
        for (Period period : periods) {
            history.target(period)
                    .flatMap(target -> edge.of(target.aim()))
                    .ifPresent(value -> add(steps, new Step(period.previous().end(), period.end(), value)));
        }
        boolean none = periods.stream().allMatch(period -> history.target(period).isEmpty());
        if (none && !periods.isEmpty()) {
            history.targets().stream()
                    .findFirst()
                    .flatMap(target -> edge.of(target.aim()))
                    .ifPresent(value -> steps.add(new Step(
                            periods.getFirst().previous().end(), periods.getLast().end(), value)));
        }
        return new TargetSteps(steps);
    }

    /// A step that goes on at the same height is one with that before it.
    private static void add(List<Step> steps, Step next) {
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            if (last.to().equals(next.from()) && last.value().compareTo(next.value()) == 0) {
                steps.set(steps.size() - 1, new Step(last.from(), next.to(), next.value()));
                return;
            }
        }
        steps.add(next);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /// The last value, printed at the right.
    public Optional<EndLabels.Label> label(Numbers numbers, ChartStyle style) {
        return steps.stream().reduce((_, later) -> later).map(last -> new EndLabels.Label(
                Words.regular("Target " + numbers.print(last.value()), style.palette().target(), style),
                last.to().toEpochDay(),
                last.value().doubleValue()));
    }

    @Override
    public void draw(Pen pen) {
        Path2D path = new Path2D.Double();
        Optional<Step> before = Optional.empty();
        for (Step step : steps) {
            double y = pen.y(step.value().doubleValue());
            double x = Math.max(pen.x(step.from()), pen.area().getMinX());
            if (before.filter(last -> last.to().equals(step.from())).isPresent()) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
            }
            path.lineTo(pen.x(step.to()), y);
            before = Optional.of(step);
        }
        pen.stroke(path, pen.style().palette().target(), pen.style().dashed(1.5));
    }
}
