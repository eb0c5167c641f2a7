package org.localityplan.desktop.waiting.page.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.chart.waiting.FlowChart;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.desktop.waiting.page.part.CountWords;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingList;

/// The movements of a list, count by count.
final class FlowStory {

    private static final List<String> HEADS = List.of(
            "Counted on", "Joined", "Completed", "Left otherwise", "Joined less left", "Unexplained", "Waiting");

    private FlowStory() {}

    /// @param list of which some movements are known
    static ChartStory of(WaitingList list) {
        return new ChartStory(
                finding(list),
                sentence(list),
                style -> FlowChart.of(list, style),
                new ChartStory.Table(HEADS, points(list)));
    }

    private static String finding(WaitingList list) {
        return list.latest()
                .filter(count -> count.flow() instanceof Flow.Counted)
                .map(count -> (Flow.Counted) count.flow())
                .map(FlowStory::finding)
                .orElse("Of the newest count only the size is known");
    }

    private static String finding(Flow.Counted flow) {
        int left = flow.completed() + flow.removed();
        if (flow.net() == 0) {
            return "As many left as joined: %s".formatted(Formats.number(left));
        }
        return flow.net() > 0
                ? "%s more joined than left".formatted(Formats.number(flow.net()))
                : "%s more left than joined".formatted(Formats.number(-flow.net()));
    }

    private static String sentence(WaitingList list) {
        var now = list.counts().getLast();
        var moved = now.flow() instanceof Flow.Counted(int added, int completed, int removed)
                ? "Since the count before, %s joined, %s were completed and %s left for other reasons.".formatted(
                        Formats.number(added), Formats.number(completed), Formats.number(removed))
                : "Who joined and who left was not counted.";
        var difference = Reconciliation.of(list)
                .map(sum -> " %s.".formatted(FlowWords.unexplained(sum.unexplained())))
                .orElse("");
        return "%s, %s: %s%s".formatted(list.name(), Spoken.when(now.at()), moved, difference);
    }

    private static List<Point> points(WaitingList list) {
        List<Point> points = new ArrayList<>();
        Optional<WaitingCount> before = Optional.empty();
        for (WaitingCount count : list.counts()) {
            points.add(point(before, count));
            before = Optional.of(count);
        }
        return points;
    }

    private static Point point(Optional<WaitingCount> before, WaitingCount count) {
        var day = Formats.longDate(count.at());
        var unexplained = before.flatMap(each -> Reconciliation.of(each, count))
                .map(sum -> sum.unexplained() == 0 ? "none" : CountWords.signed(sum.unexplained()))
                .orElse(CountWords.UNKNOWN);
        var net = count.flow() instanceof Flow.Counted flow ? CountWords.signed(flow.net()) : CountWords.UNKNOWN;
        return new Point(
                count.at().toEpochDay(),
                count.flow() instanceof Flow.Counted flow
                        ? "%s: %s joined, %s completed, %s left otherwise, unexplained %s".formatted(
                                day, Formats.number(flow.added()), Formats.number(flow.completed()),
                                Formats.number(flow.removed()), unexplained)
                        : day + ": only the size was counted",
                List.of(
                        day, CountWords.joined(count.flow()), CountWords.completed(count.flow()),
                        CountWords.removed(count.flow()), net, unexplained, Formats.number(count.waiting())));
    }
}
