package org.localityplan.chart.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.chart.plot.Numbers;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Polarity;

/// The councils of a peer group with their values, and what they are compared with.
///
/// @param numbers how values are printed
/// @param dots the councils that have a value, in any order
/// @param levels region and country, as ticks
/// @param place our place in words: `2nd of 22`; empty where there is no rank
/// @param method what is compared: `22 councils of the North West, 2020/21`
public record Peers(
        Numbers numbers, Polarity polarity, List<Dot> dots, List<Level> levels, String place, String method) {

    /// A council.
    ///
    /// @param margin half the width of its 95 % interval; 0 where none is known
    /// @param ours whether it is the locality's own
    public record Dot(String name, BigDecimal value, BigDecimal margin, boolean ours) {}

    /// A value to compare with.
    public record Level(String name, BigDecimal value) {}

    public Peers {
        dots = List.copyOf(dots);
        levels = List.copyOf(levels);
    }

    /// The locality's newest total among the areas of the group for the same period.
    public static Peers of(MeasureHistory history, PeerGroup group) {
        Optional<Observation> own = history.latest();
        String place = Benchmark.of(history, group) instanceof Benchmark.Standing.Ranked ranked ? ranked.place() : "";
        List<Dot> dots = own.map(ours -> dots(history, group, ours)).orElse(List.of());
        List<Level> levels = own.map(ours -> levels(history, ours)).orElse(List.of());
        String method = own.map(ours -> "%d councils of %s with a figure, %s"
                .formatted(dots.size(), group.name(), ours.period().label()))
                .orElse("");
        return new Peers(
                Numbers.of(history.measure().unit()), history.measure().polarity(), dots, levels, place, method);
    }

    private static List<Dot> dots(MeasureHistory history, PeerGroup group, Observation own) {
        List<Dot> others = history.peers().stream()
                .filter(each -> each.period().equals(own.period()) && each.breakdown().equals(Observation.TOTAL))
                .filter(each -> group.holds(each.area()) && !each.area().code().equals(own.area().code()))
                .flatMap(each -> dot(each, false).stream())
                .toList();
        List<Dot> ours = dot(own, true).stream().toList();
        return Stream.concat(others.stream(), ours.stream()).toList();
    }

    private static Optional<Dot> dot(Observation observation, boolean ours) {
        return observation.figure() instanceof Figure.Value value
                ? Optional.of(new Dot(
                        observation.area().name(),
                        value.amount(),
                        value.part(Figure.Part.MARGIN_OF_ERROR).orElse(BigDecimal.ZERO),
                        ours))
                : Optional.empty();
    }

    private static List<Level> levels(MeasureHistory history, Observation own) {
        return history.comparators().stream()
                .filter(each -> each.period().equals(own.period()))
                .flatMap(each -> each.figure()
                        .value()
                        .map(value -> new Level(each.area().name(), value))
                        .stream())
                .toList();
    }

    Optional<Dot> ours() {
        return dots.stream().filter(Dot::ours).findFirst();
    }
}
