package org.localityplan.desktop.waiting.page.flow;

import java.util.List;
import java.util.stream.IntStream;
import org.localityplan.chart.waiting.CountDays;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.desktop.waiting.page.part.Control;
import org.localityplan.desktop.waiting.page.part.CountWords;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.WaitingCharts;

/// Joined less left over time: a control chart where there are counts enough.
final class NetStory {

    private static final List<String> HEADS = List.of("Counted on", "Joined less left", "Variation");

    private NetStory() {}

    /// @param list of which some movements are known
    static ChartStory of(WaitingList list) {
        var control = new Control(WaitingCharts.netFlow(list));
        var points = control.chart().points();
        long grew = points.stream().filter(point -> point.value().signum() > 0).count();
        return new ChartStory(
                "More joined than left at %s of %s".formatted(
                        Formats.number(grew), Formats.counted(points.size(), "count", "counts")),
                "%s: joined less left since the count before, over nought where the list grows. %s".formatted(
                        list.name(), control.sentence()),
                control.drawing(CountDays.of(list.counts())),
                new ChartStory.Table(
                        HEADS,
                        IntStream.range(0, points.size())
                                .mapToObj(i -> point(points.get(i), control.mark(i)))
                                .toList()));
    }

    private static Point point(XmrChart.Point point, String mark) {
        var day = Formats.longDate(point.date());
        int net = point.value().intValue();
        return new Point(
                point.date().toEpochDay(),
                "%s: %s".formatted(day, net == 0
                        ? "as many left as joined"
                        : "%s more %s than %s".formatted(
                                Formats.number(Math.abs(net)), net > 0 ? "joined" : "left",
                                net > 0 ? "left" : "joined")),
                List.of(day, CountWords.signed(net), mark));
    }
}
