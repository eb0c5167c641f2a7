package org.localityplan.store.command.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.WaitingChange.ListCount;
import org.localityplan.domain.history.WaitingChange.RecordWaitingCounts;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.store.query.WaitingReader;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.WaitingWriter;
import org.localityplan.store.write.Writing;

/// Records waiting-list counts, takes them back and brings them back. Of a single count only what cannot be is refused: one
/// that does not follow from the one before is shown as unexplained, not hidden. Of several at once, the one that is far
/// from what its movements explain is asked about.
///
/// @param today the day on which they are recorded
public record CountKeeper(Writing writing, LocalDate today) {

    private static final String SAME_ID = "SELECT id FROM waiting_count WHERE locality_id = :locality AND id = :id";
    private static final String FIRST_DAY =
            "SELECT first_day FROM plan WHERE locality_id = :locality ORDER BY first_day LIMIT 1";
    private static final String LIST_OF_COUNT =
            "SELECT waiting_list_id FROM waiting_count WHERE locality_id = :locality AND id = :id";
    private static final String MARK = """
            UPDATE waiting_count SET withdrawn = :withdrawn, row_version = row_version + 1
             WHERE locality_id = :locality AND id = :id
            """;

    /// A count that is on record, with its list.
    private record Recorded(WaitingList list, WaitingCount count) {

        String subject() {
            return CountWords.subject(list.name(), count);
        }
    }

    public Step record(Change.RecordWaitingCount change) {
        ListCount single = new ListCount(change.list(), change.count());
        Optional<WaitingList> list = list(change.list());
        if (list.isEmpty()) {
            return Step.refused(List.of(gone("list")));
        }
        if (isThere(change.count().id())) {
            return Step.refused("This count is recorded already. Nothing was changed.");
        }
        List<Fault> faults = faults(list.get(), change.count()).all();
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        return write("Recorded a waiting-list count", List.of(single), Optional.empty());
    }

    /// Records the counts of several lists at once.
    public Step record(UUID batch, RecordWaitingCounts change) {
        if (change.counts().isEmpty()) {
            return Step.refused("There is no count in this sheet. Enter one.");
        }
        List<Fault> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        int row = 0;
        for (ListCount each : change.counts()) {
            String place = row++ + ".";
            faults.addAll(faults(place, each, seen));
        }
        faults.removeIf(fault -> fault.asks() && change.agreed().contains(fault));
        return faults.isEmpty()
                ? write("Recorded waiting-list counts", change.counts(), Optional.of(batch))
                : Step.refused(faults);
    }

    private List<Fault> faults(String place, ListCount each, Set<UUID> seen) {
        Optional<WaitingList> list = list(each.list());
        if (list.isEmpty()) {
            return List.of(gone(place + "list"));
        }
        if (!seen.add(each.list())) {
            return List.of(new Fault(place + "list", "There are two counts of this list. Keep one."));
        }
        if (isThere(each.count().id())) {
            return List.of(new Fault(place + "list", "This count is recorded already. Take the row out."));
        }
        CountFaults check = faults(list.get(), each.count());
        List<Fault> wrong = check.all();
        return (wrong.isEmpty() ? check.questions() : wrong).stream()
                .map(fault -> new Fault(place + fault.field(), fault.sentence(), fault.asks()))
                .toList();
    }

    private static Fault gone(String field) {
        return new Fault(field, "This waiting list is not in the plan any more. Choose another one.");
    }

    private CountFaults faults(WaitingList list, WaitingCount count) {
        LocalDate first = writing.bare().list(FIRST_DAY, row -> row.day("first_day")).getFirst();
        return new CountFaults(list, count, first, today);
    }

    private Step write(String action, List<ListCount> counts, Optional<UUID> batch) {
        counts.forEach(each -> new WaitingWriter(writing).count(each.list(), each.count(), batch));
        List<Recorded> recorded =
                recorded(counts.stream().map(ListCount::count).toList());
        return written(action, recorded, _ -> "", each -> CountWords.of(each.count()));
    }

    /// Takes back one count.
    public Step withdraw(UUID id) {
        return withdraw("Took back a waiting-list count", reader().count(id).stream().toList());
    }

    /// Takes back all counts of one command.
    public Step withdrawAll(UUID batch) {
        return withdraw("Took back waiting-list counts", reader().ofBatch(batch));
    }

    private Step withdraw(String action, List<WaitingCount> counts) {
        counts.forEach(each -> mark(each.id(), true));
        return written(action, recorded(counts), each -> CountWords.of(each.count()), _ -> "");
    }

    /// Brings a count back, unless its day has been counted anew.
    public Step restore(UUID id) {
        return restore("Recorded a waiting-list count again", reader().count(id).stream().toList());
    }

    /// Brings all counts of one command back, unless the day of one has been counted anew.
    public Step restoreAll(UUID batch) {
        return restore("Recorded waiting-list counts again", reader().ofBatch(batch));
    }

    private Step restore(String action, List<WaitingCount> withdrawn) {
        List<Recorded> counts = recorded(withdrawn);
        if (counts.size() < withdrawn.size()) {
            return Step.refused(List.of(gone("")));
        }
        Optional<Recorded> taken = counts.stream()
                .filter(each -> each.list().counts().stream()
                        .anyMatch(other -> other.at().equals(each.count().at())))
                .findFirst();
        if (taken.isPresent()) {
            return Step.refused("%s has been counted again in the meantime. That count stays; nothing was changed."
                    .formatted(CountWords.day(taken.get().count().at())));
        }
        counts.forEach(each -> mark(each.count().id(), false));
        return written(action, counts, _ -> "", each -> CountWords.of(each.count()));
    }

    private static Step written(
            String action,
            List<Recorded> counts,
            Function<Recorded, String> before,
            Function<Recorded, String> after) {
        return new Step.Written(new AuditTrail.Line(
                action, joined(counts, Recorded::subject), joined(counts, before), joined(counts, after))
                .about(counts.stream().map(each -> each.list().id()).collect(Collectors.toSet())));
    }

    private static String joined(List<Recorded> counts, Function<Recorded, String> words) {
        return counts.stream().map(words).filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
    }

    private boolean isThere(UUID count) {
        return writing.bare()
                .first(SAME_ID, query -> query.bind("id", count), row -> row.id("id"))
                .isPresent();
    }

    private Optional<WaitingList> list(UUID id) {
        return reader().lists().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The counts with their lists, but for those whose list was taken back.
    private List<Recorded> recorded(List<WaitingCount> counts) {
        return counts.stream()
                .flatMap(count -> writing.bare()
                        .first(LIST_OF_COUNT, query -> query.bind("id", count.id()), row -> row.id("waiting_list_id"))
                        .flatMap(this::list)
                        .map(list -> new Recorded(list, count))
                        .stream())
                .toList();
    }

    private WaitingReader reader() {
        return new WaitingReader(writing.reading());
    }

    private void mark(UUID id, boolean withdrawn) {
        writing.handle()
                .createUpdate(MARK)
                .bind("withdrawn", withdrawn)
                .bind("locality", writing.locality())
                .bind("id", id)
                .execute();
    }
}
