package org.localityplan.command.show;

import java.util.List;
import java.util.Optional;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.domain.waiting.WaitingList;

/// The newest count of every waiting list.
final class WaitingReport {
    private static final List<Column> COLUMNS = List.of(
            new Column("list", "List"),
            new Column("holder", "Kept by"),
            new Column("at", "Counted"),
            new Column("waiting", "Waiting"),
            new Column("change", "Change"),
            new Column("added", "Added"),
            new Column("completed", "Completed"),
            new Column("removed", "Removed"),
            new Column("longest_weeks", "Longest wait"),
            new Column("standard_weeks", "Standard"),
            new Column("illustrative", "Illustrative"),
            new Column("source", "Source"));

    private WaitingReport() {}

    static Report of(Snapshot snapshot) {
        long without = snapshot.waitingLists().stream()
                .filter(list -> list.counts().isEmpty())
                .count();
        String sentence = without == 0
                ? "Every list has a count."
                : "%d of %d lists have no count yet.".formatted(without, snapshot.waitingLists().size());
        return new Report(
                Titles.of("Waiting lists", snapshot),
                List.of(sentence),
                COLUMNS,
                snapshot.waitingLists().stream().map(WaitingReport::row).toList());
    }

    private static List<Cell> row(WaitingList list) {
        Optional<WaitingCount> latest = list.latest();
        Optional<Flow.Counted> flow = latest.map(WaitingCount::flow)
                .filter(Flow.Counted.class::isInstance)
                .map(Flow.Counted.class::cast);
        return List.of(
                Cell.of(list.name()),
                Cell.of(list.holder().words()),
                latest.map(count -> Cell.of(count.at().toString())).orElse(new Cell.Empty()),
                latest.map(count -> Cell.of(count.waiting())).orElse(new Cell.Empty()),
                latest.flatMap(
                        count -> list.previous().map(before -> Cell.of((long) count.waiting() - before.waiting())))
                        .orElse(new Cell.Empty()),
                flow.map(counted -> Cell.of(counted.added())).orElse(new Cell.Empty()),
                flow.map(counted -> Cell.of(counted.completed())).orElse(new Cell.Empty()),
                flow.map(counted -> Cell.of(counted.removed())).orElse(new Cell.Empty()),
                latest.map(count -> longest(count.longest())).orElse(new Cell.Empty()),
                Cell.of(list.standardWeeks()),
                latest.<Cell>map(count -> new Cell.Flag(count.provenance().isIllustrative()))
                        .orElse(new Cell.Empty()),
                latest.map(count -> Cell.of(count.provenance().source())).orElse(new Cell.Empty()));
    }

    private static Cell longest(Longest longest) {
        return longest instanceof Longest.Weeks(int weeks) ? Cell.of(weeks) : new Cell.Empty();
    }
}
