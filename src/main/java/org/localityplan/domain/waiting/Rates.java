package org.localityplan.domain.waiting;

import java.time.temporal.ChronoUnit;
import java.util.List;

/// How many people join and leave a list in a week, over its last three counts.
public sealed interface Rates {

    /// @param demand people who join in a week
    /// @param capacity people who leave in a week: completed or removed otherwise
    record Known(double demand, double capacity) implements Rates {}

    /// Only the size of the list is known, nothing of its flow.
    record SnapshotOnly() implements Rates {}

    /// Movements are known for fewer than three counts in a row.
    record TooFewCounts() implements Rates {}

    int COUNTS = 3;

    /// The rates of a list as it stands at its newest count.
    static Rates of(WaitingList list) {
        List<WaitingCount> counts = list.counts();
        if (!counts.isEmpty() && counts.getLast().flow() instanceof WaitingCount.Flow.SnapshotOnly) {
            return new SnapshotOnly();
        }
        List<WaitingCount.Flow.Counted> last = lastFlows(counts);
        if (last.size() < COUNTS) {
            return new TooFewCounts();
        }
        double weeks = weeks(counts);
        return new Known(
                last.stream().mapToInt(WaitingCount.Flow.Counted::added).sum() / weeks,
                last.stream().mapToInt(each -> each.completed() + each.removed()).sum() / weeks);
    }

    /// The movements of the last three counts, as far as they are known.
    static List<WaitingCount.Flow.Counted> lastFlows(List<WaitingCount> counts) {
        return counts.subList(Math.max(0, counts.size() - COUNTS), counts.size()).stream()
                .map(WaitingCount::flow)
                .filter(WaitingCount.Flow.Counted.class::isInstance)
                .map(WaitingCount.Flow.Counted.class::cast)
                .toList();
    }

    /// The weeks in which the last three counts' movements happened. Where no count came before them, the first of the
    /// three is taken to cover as long as the other two did on average.
    static double weeks(List<WaitingCount> counts) {
        int last = counts.size() - 1;
        int start = Math.max(0, last - COUNTS);
        long days = ChronoUnit.DAYS.between(counts.get(start).at(), counts.get(last).at());
        return days * ((double) COUNTS / (last - start)) / 7;
    }
}
