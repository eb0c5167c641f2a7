package org.localityplan.store.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// Writes waiting lists and their counts.
public record WaitingWriter(Writing writing) {

    private static final List<String> LIST_COLUMNS = List.of(
            "name", "holder", "standard_weeks", "definition", "threshold_weeks", "priority_classes", "neighbourhood",
            "provider", "aim_from", "aim_start", "aim_by", "aim_people", "ordinal", "provenance_id");
    private static final String COUNT_COLUMNS = "id, waiting_list_id, counted_on, waiting, added, completed, removed,"
            + " longest_weeks, median_weeks, median_over, ninety_second_weeks, ninety_second_over, withdrawn, batch_id,"
            + " provenance_id";

    /// Writes lists with their counts in the order of the plan.
    public void lists(List<WaitingList> lists) {
        try (Insert rows = new Insert(writing, "waiting_list", "id, " + String.join(", ", LIST_COLUMNS))) {
            int ordinal = 0;
            for (WaitingList each : lists) {
                rows.row(Insert.cells(List.of(each.id()), cells(each, ordinal++)));
            }
        }
        lists.forEach(list -> list.counts().forEach(count -> count(list.id(), count, Optional.empty())));
    }

    /// The lists as rows that can be changed and changed back.
    public Swap swap() {
        return new Swap(writing, "waiting_list", LIST_COLUMNS);
    }

    /// A list as it is kept, without its counts.
    public List<Object> cells(WaitingList list, int ordinal) {
        ListTerms terms = list.terms();
        Optional<ListTerms.Aim.Size> aim =
                terms.aim() instanceof ListTerms.Aim.Size size ? Optional.of(size) : Optional.empty();
        return List.of(
                list.name(),
                list.holder(),
                list.standardWeeks(),
                list.definition(),
                terms.threshold() instanceof ListTerms.Threshold.Weeks(int weeks)
                        ? Optional.of(weeks)
                        : Optional.empty(),
                String.join("\n", terms.priorityClasses()),
                terms.neighbourhood(),
                terms.provider(),
                aim.map(ListTerms.Aim.Size::from),
                aim.map(ListTerms.Aim.Size::start),
                aim.map(ListTerms.Aim.Size::by),
                aim.map(ListTerms.Aim.Size::people),
                ordinal,
                writing.source(list.provenance()));
    }

    /// @param batch the command that records several lists at once, if it is one
    public void count(UUID list, WaitingCount count, Optional<UUID> batch) {
        Optional<WaitingCount.Flow.Counted> flow =
                count.flow() instanceof WaitingCount.Flow.Counted counted ? Optional.of(counted) : Optional.empty();
        CountDetail detail = count.detail();
        try (Insert rows = new Insert(writing, "waiting_count", COUNT_COLUMNS)) {
            rows.row(
                    count.id(),
                    list,
                    count.at(),
                    count.waiting(),
                    flow.map(WaitingCount.Flow.Counted::added),
                    flow.map(WaitingCount.Flow.Counted::completed),
                    flow.map(WaitingCount.Flow.Counted::removed),
                    count.longest() instanceof WaitingCount.Longest.Weeks(int weeks)
                            ? Optional.of(weeks)
                            : Optional.empty(),
                    weeks(detail.median()),
                    over(detail.median()),
                    weeks(detail.ninetySecond()),
                    over(detail.ninetySecond()),
                    false,
                    batch,
                    writing.source(count.provenance()));
        }
        bands(count.id(), detail.ages());
        priorities(count.id(), detail.priorities());
    }

    private void bands(UUID count, AgeBands ages) {
        try (Insert rows = new Insert(writing, "waiting_count_band", "count_id, over_weeks, up_to_weeks, people")) {
            ages.bands().forEach(band -> rows.row(
                    count,
                    band.over(),
                    band.end() instanceof AgeBands.End.UpTo(int weeks) ? Optional.of(weeks) : Optional.empty(),
                    band.people()));
        }
    }

    private void priorities(UUID count, List<CountDetail.PriorityCount> priorities) {
        try (Insert rows = new Insert(writing, "waiting_count_priority", "count_id, ordinal, priority, people")) {
            for (int i = 0; i < priorities.size(); i++) {
                rows.row(count, i, priorities.get(i).priority(), priorities.get(i).people());
            }
        }
    }

    private static Optional<BigDecimal> weeks(Wait wait) {
        return wait instanceof Wait.Weeks(BigDecimal weeks) ? Optional.of(weeks) : Optional.empty();
    }

    private static Optional<Integer> over(Wait wait) {
        return wait instanceof Wait.Over(int weeks) ? Optional.of(weeks) : Optional.empty();
    }
}
