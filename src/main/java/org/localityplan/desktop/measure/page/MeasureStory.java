package org.localityplan.desktop.measure.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.chart.trend.TrendChart;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Target;

/// The chart of a measure with its finding and its table.
final class MeasureStory {

    private static final String NONE = "–";

    private final MeasureHistory history;
    private final List<Area> comparators;
    private final Area locality;

    private MeasureStory(MeasureHistory history, Snapshot snapshot) {
        this.history = history;
        locality = snapshot.locality();
        comparators =
                history.comparators().stream().map(Observation::area).distinct().toList();
    }

    static ChartStory of(MeasureHistory history, Snapshot snapshot) {
        return new MeasureStory(history, snapshot).story();
    }

    private ChartStory story() {
        return new ChartStory(
                finding(),
                key(),
                style -> TrendChart.of(history, style),
                new ChartStory.Table(heads(), history.totals().stream().map(this::point).toList()));
    }

    /// The newest value against the first one, in one line.
    private String finding() {
        List<Observation> known = history.totals().stream()
                .filter(each -> each.figure().value().isPresent())
                .toList();
        var first = known.getFirst();
        var last = known.getLast();
        var newest = "%s in %s".formatted(print(last), last.period().label());
        if (known.size() == 1) {
            return newest + ", the only figure so far";
        }
        int moved = amount(last).compareTo(amount(first));
        var since = "%s in %s".formatted(print(first), first.period().label());
        if (print(last).equals(print(first))) {
            return newest + ", as in " + first.period().label();
        }
        return "%s, %s from %s".formatted(newest, moved > 0 ? "up" : "down", since);
    }

    /// What the lines of the chart are.
    private String key() {
        List<String> parts = new ArrayList<>();
        parts.add("Thick line: " + locality.name());
        if (!comparators.isEmpty()) {
            parts.add("thin: " + Formats.listed(comparators.stream().map(Area::name).toList()));
        }
        if (!history.targets().isEmpty()) {
            parts.add("dashed: target");
        }
        if (history.totals().stream().anyMatch(MeasureStory::provisional)) {
            parts.add("hollow point: provisional");
        }
        if (history.totals().stream().anyMatch(each -> each.figure().value().isEmpty())) {
            parts.add("gap: no figure or suppressed");
        }
        return String.join(" · ", parts);
    }

    private List<String> heads() {
        return Stream.of(
                List.of("Period", locality.name(), "Target"),
                comparators.stream().map(Area::name).toList(),
                List.of("Note"))
                .flatMap(List::stream)
                .toList();
    }

    private Point point(Observation own) {
        List<String> cells = new ArrayList<>();
        cells.add(own.period().label());
        cells.add(words(own));
        cells.add(target(own.period()));
        comparators.forEach(area -> cells.add(comparator(area, own.period())));
        cells.add(note(own));
        return new Point(own.period().end().toEpochDay(), spoken(cells), cells);
    }

    private String spoken(List<String> cells) {
        List<String> heads = heads();
        List<String> parts = new ArrayList<>();
        parts.add(cells.get(1));
        for (int i = 2; i < cells.size(); i++) {
            if (!cells.get(i).equals(NONE) && !cells.get(i).isEmpty()) {
                parts.add(i == cells.size() - 1 ? cells.get(i) : heads.get(i) + " " + cells.get(i));
            }
        }
        return cells.getFirst() + ": " + String.join(", ", parts);
    }

    private String target(Period period) {
        return history.target(period).map(this::aim).orElse(NONE);
    }

    private String aim(Target target) {
        var unit = history.measure().unit();
        return switch (target.aim()) {
            case Target.Aim.Level(var level) -> unit.print(level);
            case Target.Aim.Band(var low, var high) -> unit.print(low) + " to " + unit.print(high);
        };
    }

    private String comparator(Area area, Period period) {
        Optional<Observation> there = history.of(area).stream()
                .filter(each -> each.period().equals(period))
                .findFirst();
        return there.map(this::words).orElse(NONE);
    }

    private String words(Observation observation) {
        return switch (observation.figure()) {
            case Figure.Value _ -> print(observation);
            case Figure.Suppressed() -> "suppressed";
            case Figure.Missing() -> "missing";
        };
    }

    private static String note(Observation own) {
        var notes = Stream.of(
                provisional(own) ? "provisional" : "",
                own.provenance().isIllustrative() ? "illustrative" : "")
                .filter(note -> !note.isEmpty());
        return String.join(", ", notes.toList());
    }

    private String print(Observation observation) {
        return history.measure().unit().print(amount(observation));
    }

    private static BigDecimal amount(Observation observation) {
        return observation.figure().value().orElse(BigDecimal.ZERO);
    }

    private static boolean provisional(Observation observation) {
        return observation.figure() instanceof Figure.Value value && value.provisional();
    }
}
