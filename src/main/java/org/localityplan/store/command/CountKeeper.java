package org.localityplan.store.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.store.query.WaitingReader;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.WaitingWriter;
import org.localityplan.store.write.Writing;

/// Records waiting-list counts, takes them back and brings them back. Only what cannot be is refused: a count that does
/// not follow from the one before is shown as unexplained, not hidden.
record CountKeeper(Writing writing, Clock clock) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final String LIST = "SELECT name FROM waiting_list WHERE locality_id = :locality AND id = :id";
    private static final String SAME_ID = "SELECT id FROM waiting_count WHERE locality_id = :locality AND id = :id";
    private static final String SAME_DAY = """
            SELECT id FROM waiting_count
             WHERE locality_id = :locality AND waiting_list_id = :id AND counted_on = :day AND NOT withdrawn
            """;
    private static final String FIRST_DAY =
            "SELECT first_day FROM plan WHERE locality_id = :locality ORDER BY first_day LIMIT 1";
    private static final String LIST_OF_COUNT =
            "SELECT waiting_list_id FROM waiting_count WHERE locality_id = :locality AND id = :id";
    private static final String MARK = """
            UPDATE waiting_count SET withdrawn = :withdrawn, row_version = row_version + 1
             WHERE locality_id = :locality AND id = :id
            """;

    Step record(Change.RecordWaitingCount change) {
        Optional<String> name = nameOf(change.list());
        if (name.isEmpty()) {
            return Step.refused(List.of(
                    new Fault("list", "This waiting list is not in the plan any more. Choose another one.")));
        }
        if (isThere(SAME_ID, change.count().id())) {
            return Step.refused("This count is recorded already. Nothing was changed.");
        }
        List<Fault> faults = faults(change.list(), change.count());
        if (!faults.isEmpty()) {
            return Step.refused(faults);
        }
        new WaitingWriter(writing).counts(change.list(), List.of(change.count()));
        return new Step.Written(new AuditTrail.Line(
                "Recorded a waiting-list count", subject(name.get(), change.count()), "", words(change.count()))
                .about(Set.of(change.list())));
    }

    Step withdraw(UUID id) {
        WaitingCount count = count(id);
        mark(id, true);
        return new Step.Written(new AuditTrail.Line(
                "Took back a waiting-list count", subject(listNameOf(id), count), words(count), "")
                .about(Set.of(listOf(id))));
    }

    /// Brings a count back, unless its day has been counted anew.
    Step restore(UUID id) {
        WaitingCount count = count(id);
        if (isCounted(listOf(id), count.at())) {
            return Step.refused("%s has been counted again in the meantime. That count stays; nothing was changed."
                    .formatted(DAY.format(count.at())));
        }
        mark(id, false);
        return new Step.Written(new AuditTrail.Line(
                "Recorded a waiting-list count again", subject(listNameOf(id), count), "", words(count))
                .about(Set.of(listOf(id))));
    }

    private List<Fault> faults(UUID list, WaitingCount count) {
        List<Fault> faults = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (count.at().isAfter(today)) {
            faults.add(new Fault(
                    "at", "The day of a count cannot be in the future. Give a day up to " + DAY.format(today) + "."));
        }
        LocalDate first = firstDay();
        if (count.at().isBefore(first)) {
            faults.add(new Fault(
                    "at",
                    "The plan begins on %s; a count cannot be older. Check the year.".formatted(DAY.format(first))));
        }
        if (isCounted(list, count.at())) {
            faults.add(new Fault(
                    "at",
                    "This list was already counted on %s. Give another day, or take that count back first."
                            .formatted(DAY.format(count.at()))));
        }
        if (count.waiting() == 0 && count.longest() instanceof WaitingCount.Longest.Weeks(int weeks) && weeks > 0) {
            faults.add(new Fault(
                    "longest", "Nobody is waiting, so there is no longest wait. Leave it empty or correct the count."));
        }
        return faults;
    }

    private boolean isCounted(UUID list, LocalDate day) {
        return writing.bare()
                .first(SAME_DAY, query -> query.bind("id", list).bind("day", day), row -> row.id("id"))
                .isPresent();
    }

    private boolean isThere(String sql, UUID id) {
        return writing.bare()
                .first(sql, query -> query.bind("id", id), row -> row.id("id"))
                .isPresent();
    }

    private LocalDate firstDay() {
        return writing.bare().list(FIRST_DAY, row -> row.day("first_day")).getFirst();
    }

    private Optional<String> nameOf(UUID list) {
        return writing.bare().first(LIST, query -> query.bind("id", list), row -> row.text("name"));
    }

    private UUID listOf(UUID count) {
        return writing.bare()
                .first(LIST_OF_COUNT, query -> query.bind("id", count), row -> row.id("waiting_list_id"))
                .orElseThrow();
    }

    private String listNameOf(UUID count) {
        return nameOf(listOf(count)).orElseThrow();
    }

    private WaitingCount count(UUID id) {
        return new WaitingReader(writing.reading()).count(id).orElseThrow();
    }

    private void mark(UUID id, boolean withdrawn) {
        writing.handle()
                .createUpdate(MARK)
                .bind("withdrawn", withdrawn)
                .bind("locality", writing.locality())
                .bind("id", id)
                .execute();
    }

    private static String subject(String list, WaitingCount count) {
        return list + ", " + DAY.format(count.at());
    }

    private static String words(WaitingCount count) {
        StringBuilder words = new StringBuilder().append(count.waiting()).append(" waiting");
        if (count.flow() instanceof WaitingCount.Flow.Counted(int added, int completed, int removed)) {
            words.append(", %d added, %d completed, %d removed".formatted(added, completed, removed));
        }
        if (count.longest() instanceof WaitingCount.Longest.Weeks(int weeks)) {
            words.append(", longest wait %d weeks".formatted(weeks));
        }
        return words.toString();
    }
}
