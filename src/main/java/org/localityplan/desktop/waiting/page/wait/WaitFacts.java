package org.localityplan.desktop.waiting.page.wait;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.desktop.waiting.page.part.CountWords;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.ListTerms.Threshold;
import org.localityplan.domain.waiting.OverThreshold;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// The waits of the newest count as facts.
final class WaitFacts {

    private static final double HUNDRED = 100;

    private WaitFacts() {}

    static List<Fact> waits(WaitingList list) {
        return list.latest().map(count -> waits(list, count)).orElse(List.of());
    }

    private static List<Fact> waits(WaitingList list, WaitingCount count) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Half within", count.median().words()));
        facts.add(new Fact("92 in 100 within", count.ninetySecond().words()));
        var longest = CountWords.longest(count.longest());
        facts.add(new Fact("Longest", longest.equals(CountWords.UNKNOWN) ? "not known" : longest));
        facts.add(new Fact("Standard", Spoken.counted(list.standardWeeks(), "week", "weeks")));
        facts.add(new Fact("Threshold", threshold(list, count)));
        if (!list.terms().neighbourhood().isEmpty()) {
            facts.add(new Fact("Neighbourhood", list.terms().neighbourhood()));
        }
        return facts;
    }

    private static String threshold(WaitingList list, WaitingCount count) {
        if (!(list.terms().threshold() instanceof Threshold.Weeks(int weeks))) {
            return "none agreed";
        }
        var over = switch (OverThreshold.of(list, count)) {
            case OverThreshold.People(int people, int _) -> Spoken.people(people) + " over it";
            case OverThreshold.NotCounted _,OverThreshold.NoThreshold _ -> "how many are over it was not counted";
        };
        return "%s; %s".formatted(Spoken.counted(weeks, "week", "weeks"), over);
    }

    /// The priority classes in the list's order; a single fact says that nobody counted by them.
    static List<Fact> classes(WaitingList list) {
        var counted = list.latest().map(count -> count.detail().priorities()).orElse(List.of());
        if (counted.isEmpty()) {
            return list.terms().priorityClasses().isEmpty() || list.counts().isEmpty()
                    ? List.of()
                    : List.of(new Fact(
                            Formats.listed(list.terms().priorityClasses()), "not counted apart at the newest count"));
        }
        int all = list.counts().getLast().waiting();
        return counted.stream()
                .map(each -> new Fact(
                        each.priority(),
                        String.format(
                                Locale.UK, "%s, %.0f%% of all", Spoken.people(each.people()),
                                all == 0 ? 0 : each.people() * HUNDRED / all)))
                .toList();
    }
}
