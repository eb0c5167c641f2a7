package org.localityplan.desktop.waiting;

import java.util.List;
import org.localityplan.chart.trend.WaitingChart;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.WaitingSentence;

/// The chart of a waiting list with its sentence and its table.
final class WaitingStory {

    private static final List<String> HEADS =
            List.of("Counted on", "Waiting", "Added", "Completed", "Removed", "Longest wait");
    private static final String UNKNOWN = "–";

    private WaitingStory() {}

    static ChartStory of(WaitingList list) {
        return new ChartStory(
                finding(list),
                WaitingSentence.of(list),
                style -> WaitingChart.size(list, style),
                new ChartStory.Table(HEADS, list.counts().stream().map(WaitingStory::point).toList()));
    }

    /// What the chart shows, in one line: the newest size against the first one that is known.
    private static String finding(WaitingList list) {
        var first = list.counts().getFirst();
        var last = list.counts().getLast();
        int more = last.waiting() - first.waiting();
        if (list.counts().size() == 1) {
            return "%s waiting on %s".formatted(Formats.number(last.waiting()), Formats.longDate(last.at()));
        }
        var moved = more == 0
                ? "as many as"
                : "%s %s than".formatted(Formats.number(Math.abs(more)), more > 0 ? "more" : "fewer");
        return "%s waiting, %s on %s"
                .formatted(Formats.number(last.waiting()), moved, Formats.longDate(first.at()));
    }

    private static Point point(WaitingCount count) {
        return new Point(
                count.at().toEpochDay(),
                "%s: %s waiting%s"
                        .formatted(Formats.longDate(count.at()), Formats.number(count.waiting()),
                                spoken(count.longest())),
                List.of(
                        Formats.longDate(count.at()),
                        Formats.number(count.waiting()),
                        moved(count, Movement.ADDED),
                        moved(count, Movement.COMPLETED),
                        moved(count, Movement.REMOVED),
                        weeks(count.longest())));
    }

    private enum Movement {
        ADDED,
        COMPLETED,
        REMOVED
    }

    private static String moved(WaitingCount count, Movement movement) {
        return switch (count.flow()) {
            case Flow.SnapshotOnly() -> UNKNOWN;
            case Flow.Counted(int added, int completed, int removed) ->
                Formats.number(
                        switch (movement) {
                            case ADDED -> added;
                            case COMPLETED -> completed;
                            case REMOVED -> removed;
                        });
        };
    }

    private static String weeks(Longest longest) {
        return longest instanceof Longest.Weeks(int weeks) ? Formats.counted(weeks, "week", "weeks") : UNKNOWN;
    }

    private static String spoken(Longest longest) {
        return longest instanceof Longest.Weeks ? ", longest wait " + weeks(longest) : "";
    }
}
