package org.localityplan.desktop.measure.page.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.chart.spc.ControlSeries;
import org.localityplan.chart.spc.SpcChart;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.spc.Kind;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.XmrChart;

/// The control chart of a measure with its finding and its table.
final class ControlStory {

    private static final String NONE = "–";
    private static final List<String> HEADS =
            List.of("Period", "Value", "Mark", "Rule", "Mean", "Lower limit", "Upper limit", "Target", "Note");

    private final Subject subject;
    private final SpcReading.Charted charted;

    private ControlStory(Subject subject, SpcReading.Charted charted) {
        this.subject = subject;
        this.charted = charted;
    }

    static ChartStory of(Subject subject, SpcReading.Charted charted) {
        return new ControlStory(subject, charted).story();
    }

    private ChartStory story() {
        return new ChartStory(
                Finding.of(subject, charted),
                caption(),
                style -> SpcChart.of(ControlSeries.of(subject.history(), charted), style),
                new ChartStory.Table(HEADS, subject.history().totals().stream().map(this::point).toList()));
    }

    /// What the line leaves out; the chart itself says how it was made and what was done to its limits.
    private String caption() {
        List<String> parts = new ArrayList<>();
        if (subject.history().totals().stream().anyMatch(Subject::provisional)) {
            parts.add("The newest figures are provisional");
        }
        if (!charted.missing().isEmpty()) {
            parts.add("Gap: no figure or suppressed");
        }
        return String.join(" · ", parts);
    }

    private Point point(Observation own) {
        int index = charted.periods().indexOf(own.period());
        List<String> cells = index < 0 || own.figure().value().isEmpty() ? unknown(own) : known(own, index);
        return new Point(own.period().end().toEpochDay(), spoken(own, cells), cells);
    }

    private List<String> unknown(Observation own) {
        return List.of(
                own.period().label(), subject.words(own.figure()), NONE, NONE, NONE, NONE, NONE,
                subject.target(own), note(own));
    }

    private List<String> known(Observation own, int index) {
        var point = charted.chart().points().get(index);
        var group = PointWords.group(charted.chart(), index);
        boolean limited = charted.method(group) != XmrChart.Method.LINE_ONLY;
        return List.of(
                own.period().label(),
                subject.words(own.figure()),
                limited ? PointWords.mark(point.kind()) : NONE,
                point.kind() == Kind.COMMON ? NONE : point.label().words(),
                line(group.limits().mean(), limited),
                line(group.limits().lower(), limited),
                line(group.limits().upper(), limited),
                subject.target(own),
                note(own));
    }

    private String line(BigDecimal value, boolean limited) {
        return limited ? subject.print(value) : NONE;
    }

    /// `October 2026: 700, special-cause concern, above the upper limit, target 600, provisional`.
    private String spoken(Observation own, List<String> cells) {
        var target = cells.get(7).equals(NONE) ? NONE : "target " + cells.get(7);
        var words = Stream.of(cells.get(1), cells.get(2), cells.get(3), target, cells.get(8))
                .filter(cell -> !cell.isEmpty() && !cell.equals(NONE))
                .toList();
        return Spoken.period(own.period()) + ": " + String.join(", ", words);
    }

    private String note(Observation own) {
        var events = subject.history().notes().events();
        var flags = events.stream()
                .filter(event -> own.period().holds(event.day()))
                .map(event -> "event %d: %s".formatted(events.indexOf(event) + 1, event.words()));
        var marks = Stream.of(
                Subject.provisional(own) ? "provisional" : "",
                own.provenance().isIllustrative() ? "illustrative" : "")
                .filter(word -> !word.isEmpty());
        return String.join(", ", Stream.concat(marks, flags).toList());
    }
}
