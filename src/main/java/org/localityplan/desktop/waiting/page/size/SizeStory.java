package org.localityplan.desktop.waiting.page.size;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.trend.WaitingChart;
import org.localityplan.chart.waiting.CountDays;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.desktop.waiting.page.part.Control;
import org.localityplan.desktop.waiting.page.part.CountWords;
import org.localityplan.domain.measure.spc.Label;
import org.localityplan.domain.measure.spc.XmrChart;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.WaitingSentence;
import org.localityplan.domain.waiting.outlook.WaitingCharts;

/// The size of a list over time, with its sentence and its table: a control chart where there are counts enough.
public final class SizeStory {

    private static final List<String> HEADS = List.of(
            "Counted on", "Waiting", "Joined", "Completed", "Left otherwise", "Median", "Longest wait", "Variation");

    private final WaitingList list;
    private final Control control;

    private SizeStory(WaitingList list) {
        this.list = list;
        control = new Control(WaitingCharts.size(list));
    }

    /// @param list with at least two counts
    public static ChartStory of(WaitingList list) {
        var story = new SizeStory(list);
        return new ChartStory(
                story.finding(),
                WaitingSentence.of(list) + " " + story.control.sentence(),
                story.drawing(),
                new ChartStory.Table(HEADS, story.points()));
    }

    /// A line where there are too few counts for limits.
    private Function<ChartStyle, JFreeChart> drawing() {
        return control.chart().method() == XmrChart.Method.LINE_ONLY
                ? style -> WaitingChart.size(list, style)
                : control.drawing(CountDays.of(list.counts()));
    }

    /// What the chart shows, in one line: the newest size against the first one that is known.
    private String finding() {
        var first = list.counts().getFirst();
        var last = list.counts().getLast();
        int more = last.waiting() - first.waiting();
        var moved = more == 0
                ? "as many as"
                : "%s %s than".formatted(Formats.number(Math.abs(more)), more > 0 ? "more" : "fewer");
        return "%s waiting, %s on %s"
                .formatted(Formats.number(last.waiting()), moved, Formats.longDate(first.at()));
    }

    private List<Point> points() {
        return IntStream.range(0, list.counts().size())
                .mapToObj(i -> point(list.counts().get(i), i))
                .toList();
    }

    private Point point(WaitingCount count, int index) {
        return new Point(
                count.at().toEpochDay(),
                "%s: %s waiting%s%s".formatted(
                        Formats.longDate(count.at()),
                        Formats.number(count.waiting()),
                        count.longest() instanceof Longest.Weeks
                                ? ", longest wait " + CountWords.longest(count.longest())
                                : "",
                        standsOut(index) ? ", " + control.mark(index) : ""),
                List.of(
                        Formats.longDate(count.at()),
                        Formats.number(count.waiting()),
                        CountWords.joined(count.flow()),
                        CountWords.completed(count.flow()),
                        CountWords.removed(count.flow()),
                        CountWords.wait(count.median()),
                        CountWords.longest(count.longest()),
                        control.mark(index)));
    }

    private boolean standsOut(int index) {
        return control.chart().method() != XmrChart.Method.LINE_ONLY
                && control.chart().points().get(index).label() != Label.NONE;
    }
}
