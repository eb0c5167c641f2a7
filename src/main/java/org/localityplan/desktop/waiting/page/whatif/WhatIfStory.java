package org.localityplan.desktop.waiting.page.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.localityplan.chart.waiting.WhatIfChart;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.domain.waiting.outlook.Comparison;
import org.localityplan.domain.waiting.outlook.WhatIf.End;
import org.localityplan.domain.waiting.outlook.WhatIf.Projection;
import org.localityplan.domain.waiting.outlook.WhatIfSentence;

/// The size of a list week by week, as now and as tried.
final class WhatIfStory {

    private static final List<String> HEADS = List.of("Week", "Ends on", "As now", "Tried");

    private WhatIfStory() {}

    static ChartStory of(Comparison comparison) {
        return new ChartStory(
                finding(comparison),
                WhatIfSentence.outcome(comparison),
                style -> WhatIfChart.of(comparison, style),
                new ChartStory.Table(
                        HEADS,
                        IntStream.rangeClosed(0, comparison.weeks())
                                .mapToObj(week -> point(comparison, week))
                                .toList()));
    }

    private static String finding(Comparison comparison) {
        var whose = comparison.changed() ? "Tried" : "As now";
        return switch (comparison.tried().end()) {
            case End.Clears(LocalDate on, int _) -> "%s: clear by %s".formatted(whose, Formats.longDate(on));
            case End.StillWaiting(long people) -> "%s: %s still waiting after five years"
                    .formatted(whose, Formats.number(people));
            case End.Growing() -> whose + ": growing, never clear";
        };
    }

    private static Point point(Comparison comparison, int week) {
        var day = comparison.tried().from().plusWeeks(week);
        var asNow = people(comparison.asNow(), week);
        var tried = people(comparison.tried(), week);
        return new Point(
                day.toEpochDay(),
                comparison.changed()
                        ? "Week %d, %s: %s tried, %s as now".formatted(week, Formats.longDate(day), tried, asNow)
                        : "Week %d, %s: %s as now".formatted(week, Formats.longDate(day), asNow),
                List.of(Formats.number(week), Formats.longDate(day), asNow, tried));
    }

    /// A list that has cleared stays clear.
    private static String people(Projection.Sizes sizes, int week) {
        return week < sizes.sizes().size() ? Formats.number(Math.round(sizes.sizes().get(week))) : "0";
    }
}
