package org.localityplan.domain.standing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.WaitingList.Holder;

/// How many people wait on the council's lists. NHS lists are not added to it, and whoever shows the total says of how many
/// lists it is the sum.
///
/// @param lists the council lists that have a count, in the order of the plan
/// @param people the people on these lists' newest counts added up
/// @param change the change since the counts before, of the lists that have two
/// @param trend the totals of the months in which every one of the lists was counted, oldest first
public record WaitingTally(List<WaitingList> lists, int people, int change, List<Integer> trend) {

    public WaitingTally {
        lists = List.copyOf(lists);
        trend = List.copyOf(trend);
    }

    /// The list whose longest wait is longest.
    public Optional<LongestWait> longest() {
        return lists.stream()
                .flatMap(list -> list.latest().stream().flatMap(count -> longestOf(list, count).stream()))
                .max((one, other) -> Integer.compare(one.weeks(), other.weeks()));
    }

    /// The longest wait on any of the lists.
    public record LongestWait(WaitingList list, int weeks) {}

    static WaitingTally of(Snapshot snapshot) {
        List<WaitingList> lists = snapshot.waitingLists().stream()
                .filter(list -> list.holder() == Holder.COUNCIL)
                .filter(list -> list.latest().isPresent())
                .toList();
        return new WaitingTally(lists, people(lists), change(lists), trend(lists));
    }

    private static Optional<LongestWait> longestOf(WaitingList list, WaitingCount count) {
        return count.longest() instanceof WaitingCount.Longest.Weeks(int weeks)
                ? Optional.of(new LongestWait(list, weeks))
                : Optional.empty();
    }

    private static int people(List<WaitingList> lists) {
        return lists.stream()
                .flatMap(list -> list.latest().stream())
                .mapToInt(WaitingCount::waiting)
                .sum();
    }

    private static int change(List<WaitingList> lists) {
        return lists.stream()
                .filter(list -> list.previous().isPresent())
                .mapToInt(list -> list.counts().getLast().waiting()
                        - list.counts().get(list.counts().size() - 2).waiting())
                .sum();
    }

    private static List<Integer> trend(List<WaitingList> lists) {
        TreeMap<YearMonth, List<Integer>> months = new TreeMap<>();
        lists.forEach(list -> newestOfEachMonth(list)
                .forEach((month, waiting) -> months.computeIfAbsent(month, _ -> new ArrayList<>()).add(waiting)));
        return months.values().stream()
                .filter(sizes -> sizes.size() == lists.size())
                .map(sizes -> sizes.stream().mapToInt(Integer::intValue).sum())
                .toList();
    }

    private static TreeMap<YearMonth, Integer> newestOfEachMonth(WaitingList list) {
        TreeMap<YearMonth, Integer> months = new TreeMap<>();
        list.counts().forEach(count -> months.put(YearMonth.from(count.at()), count.waiting()));
        return months;
    }
}
