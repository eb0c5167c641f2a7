package org.localityplan.pack.section;

import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.localityplan.chart.ChartImage;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.trend.WaitingChart;
import org.localityplan.domain.Period;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.pack.page.Block.Figure;
import org.localityplan.pack.page.Block.Size;

/// Charts with what is found above them and the whole sentence below.
public final class Figures {
    private static final int PAGE_WIDTH = 664;
    private static final int HALF_WIDTH = 315;
    private static final int MAIN_WIDTH = 404;

    private static final ChartStyle SMALL = ChartStyle.PRINT.scaled(0.9);

    private Figures() {}

    /// As wide as the page.
    public static Size page(int height) {
        return new Size(PAGE_WIDTH, height);
    }

    /// For the wide column of two.
    static Size main(int height) {
        return new Size(MAIN_WIDTH, height);
    }

    /// For two side by side.
    static Size half(int height) {
        return new Size(HALF_WIDTH, height);
    }

    /// The size of a waiting list over time.
    public static Figure size(WaitingList list, Size size) {
        String found = found(list);
        String alt = "People waiting over time. " + found;
        return new Figure(found, List.of(), svg(WaitingChart.size(list, style(size)), size), size, alt, flow(list));
    }

    /// The longest wait on a list over time.
    static Figure longest(WaitingList list, Size size) {
        String found = list.latest()
                .flatMap(count -> weeks(count).map(weeks -> "Longest wait %d weeks, against a standard of %d weeks."
                        .formatted(weeks, list.standardWeeks())))
                .orElse("The longest wait is not known.");
        String alt = list.name() + ", longest wait over time. " + found;
        return new Figure(found, List.of(), svg(WaitingChart.longest(list, style(size)), size), size, alt, "");
    }

    static String svg(JFreeChart chart, Size size) {
        return ChartImage.svg(chart, size.width(), size.height());
    }

    static ChartStyle style(Size size) {
        return size.width() < PAGE_WIDTH ? SMALL : ChartStyle.PRINT;
    }

    static Optional<Integer> weeks(WaitingCount count) {
        return count.longest() instanceof Longest.Weeks(int weeks) ? Optional.of(weeks) : Optional.empty();
    }

    private static String found(WaitingList list) {
        WaitingCount latest = list.latest().orElseThrow();
        String now = "%s: %,d waiting at %s".formatted(list.name(), latest.waiting(), Written.day(latest.at()));
        return list.previous()
                .map(before -> now + ", " + change(latest.waiting() - before.waiting()) + " than in "
                        + Period.monthOf(before.at()).label() + ".")
                .orElse(now + ".");
    }

    private static String change(int change) {
        return switch (Integer.signum(change)) {
            case 1 -> "%,d more".formatted(change);
            case -1 -> "%,d fewer".formatted(-change);
            default -> "neither more nor fewer";
        };
    }

    private static String flow(WaitingList list) {
        return list.latest()
                .map(count -> switch (count.flow()) {
                    case WaitingCount.Flow.Counted(int added, int completed, int removed) ->
                        "Since the count before %,d joined, %,d were completed and %,d left for other reasons."
                                .formatted(added, completed, removed);
                    case WaitingCount.Flow.SnapshotOnly() ->
                        "Only the size of the list is known: nothing can be said about how fast it moves.";
                })
                .orElse("");
    }
}
