package org.localityplan.domain.waiting;

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

    /// The clearance time of a list as it stands at its newest count.
    static Clearance of(WaitingList list) {
        return switch (Rates.of(list)) {
            case Rates.SnapshotOnly() -> new SnapshotOnly();
            case Rates.TooFewCounts() -> new TooFewCounts();
            case Rates.Known _ -> known(list.counts());
        };
    }

    private static Clearance known(List<WaitingCount> counts) {
        int waiting = counts.getLast().waiting();
        int outflow = -Rates.lastFlows(counts).stream()
                .mapToInt(WaitingCount.Flow.Counted::net)
                .sum();
        if (waiting == 0) {
            return new Weeks(0);
        }
        return outflow > 0 ? new Weeks(waiting * Rates.weeks(counts) / outflow) : new Growing();
    }
}
