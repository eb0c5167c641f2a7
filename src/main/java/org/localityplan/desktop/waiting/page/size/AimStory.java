package org.localityplan.desktop.waiting.page.size;

import java.util.List;
import java.util.Locale;
import org.localityplan.chart.waiting.AimChart;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.desktop.waiting.page.part.CountWords;
import org.localityplan.domain.waiting.ListTerms.Aim;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Trajectory;
import org.localityplan.domain.waiting.outlook.Trajectory.Actual;

/// The way of a list to the size it is to have, planned against counted.
final class AimStory {

    private static final List<String> HEADS = List.of("Day", "Planned", "Counted", "More than planned");

    private AimStory() {}

    static ChartStory of(WaitingList list, Trajectory.Planned planned) {
        return new ChartStory(
                finding(planned),
                sentence(list, planned.aim()),
                style -> AimChart.of(planned, style),
                new ChartStory.Table(HEADS, planned.points().stream().map(AimStory::point).toList()));
    }

    private static String finding(Trajectory.Planned planned) {
        return planned.newest().stream()
                .findFirst()
                .map(newest -> "%s on %s".formatted(capital(against(newest)), Formats.longDate(newest.day())))
                .orElse("Nobody has been counted since the way to the aim began");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String against(Trajectory.Point point) {
        long ahead = Math.round(point.ahead());
        if (ahead == 0) {
            return "as planned";
        }
        return "%s %s than planned".formatted(Formats.number(Math.abs(ahead)), ahead > 0 ? "more" : "fewer");
    }

    private static String sentence(WaitingList list, Aim.Size aim) {
        var words = "The list is to go from %s on %s to %s by %s.".formatted(
                Formats.number(aim.start()), Formats.longDate(aim.from()),
                Formats.number(aim.people()), Formats.longDate(aim.by()));
        return words + " " + needed(Trajectory.neededAWeek(list, aim));
    }

    private static String needed(double aWeek) {
        if (aWeek == 0) {
            return "It is that small already.";
        }
        return Double.isInfinite(aWeek)
                ? "The day has passed, and more people wait."
                : String.format(
                        Locale.UK,
                        "From the newest count on, %,.1f people a week must leave beyond those who join.",
                        aWeek);
    }

    private static Point point(Trajectory.Point point) {
        var planned = Formats.number(Math.round(point.planned()));
        var day = Formats.longDate(point.day());
        return switch (point.actual()) {
            case Actual.Counted(int people) -> new Point(
                    point.day().toEpochDay(),
                    "%s: %s counted, %s planned, %s".formatted(day, Formats.number(people), planned, against(point)),
                    List.of(
                            day, planned, Formats.number(people),
                            CountWords.signed((int) Math.round(point.ahead()))));
            case Actual.ToCome() -> new Point(
                    point.day().toEpochDay(),
                    "%s: %s planned".formatted(day, planned),
                    List.of(day, planned, CountWords.UNKNOWN, CountWords.UNKNOWN));
        };
    }
}
