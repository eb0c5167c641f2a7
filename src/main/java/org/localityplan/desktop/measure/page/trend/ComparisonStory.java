package org.localityplan.desktop.measure.page.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.chart.trend.TrendChart;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;

/// The measure over time beside region and country, with its finding and its table.
final class ComparisonStory {

    private static final String NONE = "–";

    private final Subject subject;
    private final MeasureHistory history;
    private final List<Area> comparators;
    private final Area locality;

    private ComparisonStory(Subject subject) {
        this.subject = subject;
        history = subject.history();
        locality = subject.snapshot().locality();
        comparators = comparators(subject);
    }

    static ChartStory of(Subject subject) {
        return new ComparisonStory(subject).story();
    }

    /// The region and the country, where they have figures.
    static List<Area> comparators(Subject subject) {
        return subject.history().comparators().stream()
                .map(Observation::area)
                .distinct()
                .toList();
    }

    private ChartStory story() {
        return new ChartStory(
                Finding.of(subject),
                key(),
                style -> TrendChart.of(history, style),
                new ChartStory.Table(heads(), history.totals().stream().map(this::point).toList()));
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
        if (history.totals().stream().anyMatch(Subject::provisional)) {
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
        cells.add(subject.words(own.figure()));
        cells.add(subject.target(own));
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

    private String comparator(Area area, Period period) {
        Optional<Observation> there = history.of(area).stream()
                .filter(each -> each.period().equals(period))
                .findFirst();
        return there.map(each -> subject.words(each.figure())).orElse(NONE);
    }

    private static String note(Observation own) {
        var notes = Stream.of(
                Subject.provisional(own) ? "provisional" : "",
                own.provenance().isIllustrative() ? "illustrative" : "")
                .filter(note -> !note.isEmpty());
        return String.join(", ", notes.toList());
    }
}
