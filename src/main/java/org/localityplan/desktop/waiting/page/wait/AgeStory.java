package org.localityplan.desktop.waiting.page.wait;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.localityplan.chart.waiting.AgeChart;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.OverThreshold;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// The people of one count by how long they have waited.
final class AgeStory {

    private static final List<String> HEADS = List.of("Weeks waited", "People", "Of all");
    private static final double HUNDRED = 100;

    private AgeStory() {}

    /// @param count with age bands
    static ChartStory of(WaitingList list, WaitingCount count) {
        var bands = AgeChart.bands(list, count);
        return new ChartStory(
                finding(list, count),
                sentence(list, count),
                style -> AgeChart.of(list, count, style),
                new ChartStory.Table(
                        HEADS,
                        IntStream.range(0, bands.bands().size()).mapToObj(i -> point(bands, i)).toList()));
    }

    private static String finding(WaitingList list, WaitingCount count) {
        if (OverThreshold.of(list, count) instanceof OverThreshold.People(int people, int weeks)) {
            return "%s waited over %d weeks, the threshold".formatted(have(people), weeks);
        }
        OptionalInt over = count.detail().ages().over(list.standardWeeks());
        if (over.isPresent()) {
            return "%s waited over the standard of %d weeks".formatted(have(over.getAsInt()), list.standardWeeks());
        }
        return count.median() instanceof Wait.Unknown
                ? within(list)
                : "Half have waited %s or less".formatted(count.median().words());
    }

    /// How many have waited over the standard cannot be told.
    private static String within(WaitingList list) {
        return "The standard of %d weeks lies within a band".formatted(list.standardWeeks());
    }

    private static String have(int people) {
        return people == 1 ? "1 person has" : Spoken.people(people) + " have";
    }

    private static String sentence(WaitingList list, WaitingCount count) {
        var ages = count.detail().ages();
        var median = count.median() instanceof Wait.Unknown
                ? ""
                : " Half have waited %s or less.".formatted(count.median().words());
        var all = ages.people() == count.waiting()
                ? ""
                : " The bands hold %s of the %s who wait.".formatted(
                        Formats.number(ages.people()), Formats.number(count.waiting()));
        OptionalInt over = ages.over(list.standardWeeks());
        var standard = over.isPresent()
                ? "%s waited over the standard of %d weeks.".formatted(have(over.getAsInt()), list.standardWeeks())
                : within(list) + ".";
        return "%s, %s: %s%s%s".formatted(list.name(), Spoken.when(count.at()), standard, median, all);
    }

    private static Point point(AgeBands bands, int index) {
        var band = bands.bands().get(index);
        var share = String.format(
                Locale.UK, "%.0f%%", bands.people() == 0 ? 0 : band.people() * HUNDRED / bands.people());
        var weeks = switch (band.end()) {
            case AgeBands.End.UpTo(int end) -> "over %d up to %d weeks".formatted(band.over(), end);
            case AgeBands.End.Open() -> "over %d weeks".formatted(band.over());
        };
        return new Point(
                index + 0.5,
                "%s: %s, %s of all".formatted(
                        weeks.substring(0, 1).toUpperCase(Locale.UK) + weeks.substring(1),
                        Spoken.people(band.people()), share),
                List.of(AgeChart.name(band), Formats.number(band.people()), share));
    }
}
