package org.localityplan.desktop.waiting.sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.localityplan.domain.waiting.AgeBands.Band;
import org.localityplan.domain.waiting.AgeBands.End;
import org.localityplan.domain.waiting.CountDetail.PriorityCount;
import org.localityplan.domain.waiting.ListTerms.Threshold;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// A part of the people on a list that is counted by itself: of a priority class, or by how long they have waited.
public sealed interface Part {

    /// Where a list's bands are cut that was not counted by length of wait before, in weeks.
    List<Integer> USUAL_CUTS = List.of(4, 8, 12, 18, 26, 52);

    /// @param priority one of the list's classes
    record OfClass(String priority) implements Part {}

    /// @param over the weeks that its people have waited over
    record OfBand(int over, End end) implements Part {}

    /// The parts of a list: its priority classes, then its bands, cut as at its last count.
    static List<Part> of(WaitingList list) {
        var parts = new ArrayList<Part>();
        list.terms().priorityClasses().forEach(priority -> parts.add(new OfClass(priority)));
        parts.addAll(bands(list));
        return parts;
    }

    private static List<OfBand> bands(WaitingList list) {
        List<Band> last = list.counts().reversed().stream()
                .map(count -> count.detail().ages().bands())
                .filter(bands -> bands.size() > 2)
                .findFirst()
                .orElse(List.of());
        return last.isEmpty()
                ? usual(list)
                : last.stream().map(band -> new OfBand(band.over(), band.end())).toList();
    }

    /// Cut at the threshold too, so that those over it are counted.
    private static List<OfBand> usual(WaitingList list) {
        var cuts = new TreeSet<>(USUAL_CUTS);
        if (list.terms().threshold() instanceof Threshold.Weeks(int weeks)) {
            cuts.add(weeks);
        }
        var bands = new ArrayList<OfBand>();
        int from = 0;
        for (int cut : cuts) {
            bands.add(new OfBand(from, new End.UpTo(cut)));
            from = cut;
        }
        bands.add(new OfBand(from, new End.Open()));
        return bands;
    }

    /// By which a draft knows it.
    default String name() {
        return switch (this) {
            case OfClass(var priority) -> "class " + priority;
            case OfBand(int over, End.UpTo(int weeks)) -> "band %d-%d".formatted(over, weeks);
            case OfBand(int over, End.Open()) -> "band %d-".formatted(over);
        };
    }

    /// Whether a draft's name is one of a part.
    static boolean isNamed(String name) {
        return Stream.of("class ", "band ").anyMatch(name::startsWith);
    }

    /// `Urgent`, `4 to 8 weeks`, `Over 52 weeks`.
    default String label() {
        return switch (this) {
            case OfClass(var priority) -> priority;
            case OfBand(int over, End.UpTo(int weeks)) when over == 0 -> "Up to %d weeks".formatted(weeks);
            case OfBand(int over, End.UpTo(int weeks)) -> "%d to %d weeks".formatted(over, weeks);
            case OfBand(int over, End.Open()) -> "Over %d weeks".formatted(over);
        };
    }

    /// How many people a count has in it; empty when they were not counted.
    default Optional<Integer> in(WaitingCount count) {
        return switch (this) {
            case OfClass(var priority) -> count.detail().priorities().stream()
                    .filter(each -> each.priority().equals(priority))
                    .map(PriorityCount::people)
                    .findFirst();
            case OfBand(int over, var end) -> count.detail().ages().bands().stream()
                    .filter(each -> each.over() == over && each.end().equals(end))
                    .map(Band::people)
                    .findFirst();
        };
    }
}
