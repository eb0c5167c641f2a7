package org.localityplan.domain.waiting;

import java.time.temporal.ChronoUnit;
import java.util.List;

/// How long a list would take to clear if it went on shrinking as it did over the last three counts.
///
/// Rule: people waiting ÷ mean net outflow, where net outflow is completed and otherwise removed less added. It is an
/// illustration, not a forecast.
public sealed interface Clearance {

    /// It clears in so many weeks.
    record Weeks(double weeks) implements Clearance {}

    /// It does not shrink: as many or more join than leave.
    record Growing() implements Clearance {}

    /// Only the size of the list is known, nothing of its flow.
    record SnapshotOnly() implements Clearance {}

    /// Movements are known for fewer than three counts in a row.
    record TooFewCounts() implements Clearance {}

    int COUNTS = 3;

    /// The clearance time of a list as it stands at its newest count.
    static Clearance of(WaitingList list) {
        List<WaitingCount> counts = list.counts();
        if (!counts.isEmpty() && counts.getLast().flow() instanceof WaitingCount.Flow.SnapshotOnly) {
            return new SnapshotOnly();
        }
        int first = counts.size() - COUNTS;
        if (first < 0 || !allCounted(counts.subList(first, counts.size()))) {
            return new TooFewCounts();
        }
        List<WaitingCount> last = counts.subList(first, counts.size());
        int waiting = last.getLast().waiting();
        int outflow = last.stream().mapToInt(Clearance::outflow).sum();
        if (waiting == 0) {
            return new Weeks(0);
        }
        return outflow > 0 ? new Weeks(waiting * weeks(counts) / outflow) : new Growing();
    }

    private static boolean allCounted(List<WaitingCount> counts) {
        return counts.stream().allMatch(each -> each.flow() instanceof WaitingCount.Flow.Counted);
    }

    private static int outflow(WaitingCount count) {
        return count.flow() instanceof WaitingCount.Flow.Counted flow ? -flow.net() : 0;
    }

    /// The weeks in which the last three counts' movements happened. Where no count came before them, the first of the
    /// three is taken to cover as long as the other two did on average.
    private static double weeks(List<WaitingCount> counts) {
        int last = counts.size() - 1;
        int start = Math.max(0, last - COUNTS);
        long days = ChronoUnit.DAYS.between(counts.get(start).at(), counts.get(last).at());
        return days * ((double) COUNTS / (last - start)) / 7;
    }
}
