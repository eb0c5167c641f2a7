package org.localityplan.domain.history;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// A command on waiting lists beyond the count of a single one.
public sealed interface WaitingChange extends Change {

    /// Records the counts of several lists as one command; each list once. Faults name row and field: `2.waiting`, rows from
    /// 0.
    ///
    /// @param agreed what was asked before and is meant nevertheless
    record RecordWaitingCounts(List<ListCount> counts, Set<Fault> agreed) implements WaitingChange {
        public RecordWaitingCounts {
            counts = List.copyOf(counts);
            agreed = Set.copyOf(agreed);
        }
    }

    /// A new count of one list.
    record ListCount(UUID list, WaitingCount count) {}

    /// Makes a list or changes what is agreed about it. Its counts stay as they are; those of the list given here are not
    /// looked at.
    record DefineWaitingList(WaitingList list) implements WaitingChange {}
}
