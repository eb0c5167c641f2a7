package org.localityplan.store.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// Writes waiting lists and their counts.
public record WaitingWriter(Writing writing) {

    /// Writes lists with their counts in the order of the plan.
    public void lists(List<WaitingList> lists) {
        try (Insert rows = new Insert(
                writing, "waiting_list", "id, name, holder, standard_weeks, definition, ordinal, provenance_id")) {
            int ordinal = 0;
            for (WaitingList each : lists) {
                rows.row(
                        each.id(),
                        each.name(),
                        each.holder(),
                        each.standardWeeks(),
                        each.definition(),
                        ordinal++,
                        writing.source(each.provenance()));
            }
        }
        lists.forEach(list -> counts(list.id(), list.counts()));
    }

    public void counts(UUID list, List<WaitingCount> counts) {
        try (Insert rows = new Insert(
                writing,
                "waiting_count",
                "id, waiting_list_id, counted_on, waiting, added, completed, removed, longest_weeks, withdrawn,"
                        + " provenance_id")) {
            for (WaitingCount each : counts) {
                Optional<WaitingCount.Flow.Counted> flow = flow(each);
                rows.row(
                        each.id(),
                        list,
                        each.at(),
                        each.waiting(),
                        flow.map(WaitingCount.Flow.Counted::added),
                        flow.map(WaitingCount.Flow.Counted::completed),
                        flow.map(WaitingCount.Flow.Counted::removed),
                        longest(each),
                        false,
                        writing.source(each.provenance()));
            }
        }
    }

    private static Optional<WaitingCount.Flow.Counted> flow(WaitingCount count) {
        return count.flow() instanceof WaitingCount.Flow.Counted counted ? Optional.of(counted) : Optional.empty();
    }

    private static Optional<Integer> longest(WaitingCount count) {
        return count.longest() instanceof WaitingCount.Longest.Weeks(int weeks)
                ? Optional.of(weeks)
                : Optional.empty();
    }
}
