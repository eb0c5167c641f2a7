package org.localityplan.desktop.measure.page.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.plot.Flags;
import org.localityplan.chart.spc.ControlSeries;
import org.localityplan.chart.spc.SpcChart;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.measure.spc.SpcReading;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.measure.spc.XmrSeries;

/// The control chart of a measure as it is drawn: each point at the last day of its period, with events and breaks.
final class ControlDrawing {

    private final Subject subject;
    private final SpcReading.Charted charted;

    ControlDrawing(Subject subject, SpcReading.Charted charted) {
        this.subject = subject;
        this.charted = charted;
    }

    JFreeChart draw(ChartStyle style) {
        var notes = subject.history().notes();
        var content = ControlSeries.of(subject.history(), series(), atEnds())
                .withEvents(notes.events().stream()
                        .map(event -> new Flags.Event(event.day(), event.words()))
                        .toList())
                .withBreaks(notes.breaks().stream()
                        .map(each -> new ControlSeries.Break(each.from().start(), each.reason()))
                        .toList());
        return SpcChart.of(content, style);
    }

    private XmrSeries series() {
        var how = charted.how();
        XmrSeries.Baseline baseline = how.fixedAfter() == 0
                ? new XmrSeries.Baseline.AllPoints()
                : new XmrSeries.Baseline.FirstPoints(how.fixedAfter());
        List<XmrSeries.Dated> values = atEnds().points().stream()
                .map(point -> new XmrSeries.Dated(point.date(), point.value()))
                .toList();
        return new XmrSeries(values, subject.history().notes().baselines(), how.screening(), baseline);
    }

    private XmrChart atEnds() {
        var chart = charted.chart();
        return new XmrChart(
                chart.polarity(),
                chart.groups().stream()
                        .map(group -> new XmrChart.Group(group.index(), end(group.index()), group.n(), group.limits()))
                        .toList(),
                IntStream.range(0, chart.points().size())
                        .mapToObj(i -> at(end(i), chart.points().get(i)))
                        .toList());
    }

    private static XmrChart.Point at(LocalDate day, XmrChart.Point point) {
        return new XmrChart.Point(day, point.value(), point.label(), point.kind());
    }

    private LocalDate end(int point) {
        return charted.periods().get(point).end();
    }
}
