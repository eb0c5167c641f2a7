package org.localityplan.command.waiting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.command.show.Titles;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.OverThreshold;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingList;

/// All that a snapshot knows of its waiting lists: the newest count of each, what follows for its queue and how that is
/// reckoned, its people by length of wait and by priority, its way to the size it is to have, and its control charts.
public final class WaitingChapters {

    private static final List<Column> COLUMNS = List.of(
            new Column("list", "List"),
            new Column("holder", "Kept by"),
            new Column("at", "Counted"),
            new Column("waiting", "Waiting"),
            new Column("change", "Change"),
            new Column("added", "Added"),
            new Column("completed", "Completed"),
            new Column("removed", "Removed"),
            new Column("unexplained", "Unexplained"),
            new Column("longest_weeks", "Longest wait"),
            new Column("median_weeks", "Median wait"),
            new Column("ninety_second_weeks", "92 in 100 within"),
            new Column("standard_weeks", "Standard"),
            new Column("threshold_weeks", "Threshold"),
            new Column("over_threshold", "Over it"),
            new Column("neighbourhood", "Neighbourhood"),
            new Column("provider", "Provider"),
            new Column("illustrative", "Illustrative"),
            new Column("source", "Source"));

    private WaitingChapters() {}

    public static Chapters of(Snapshot snapshot) {
        List<WaitingList> lists = snapshot.waitingLists();
        return new Chapters(
                Titles.of("Waiting lists", snapshot),
                List.of(sentence(lists)),
                List.of(
                        new Chapters.Table(
                                "rows",
                                new Report(
                                        "Newest counts",
                                        List.of(),
                                        COLUMNS,
                                        lists.stream().map(WaitingChapters::row).toList())),
                        QueueTables.queues(lists),
                        QueueTables.formulas(),
                        ListTables.ages(lists),
                        ListTables.priorities(lists),
                        ListTables.trajectories(lists),
                        ControlTable.of(lists)));
    }

    private static String sentence(List<WaitingList> lists) {
        long without = lists.stream().filter(list -> list.counts().isEmpty()).count();
        return without == 0
                ? "Every list has a count."
                : "%d of %d lists have no count yet.".formatted(without, lists.size());
    }

    private static List<Cell> row(WaitingList list) {
        ListTerms terms = list.terms();
        return Stream.of(
                List.of(Cell.of(list.name()), Cell.of(list.holder().words())),
                list.latest().map(count -> counted(list, count)).orElse(nothing(10)),
                List.of(
                        Cell.of(list.standardWeeks()),
                        terms.threshold() instanceof ListTerms.Threshold.Weeks(int weeks)
                                ? Cell.of(weeks)
                                : new Cell.Empty(),
                        list.latest()
                                .map(count -> WaitingCells.over(OverThreshold.of(list, count)))
                                .orElse(new Cell.Empty()),
                        Cell.of(terms.neighbourhood()),
                        Cell.of(terms.provider())),
                list.latest().map(WaitingChapters::source).orElse(nothing(2)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Cell> counted(WaitingList list, WaitingCount count) {
        Optional<Flow.Counted> flow =
                count.flow() instanceof Flow.Counted counted ? Optional.of(counted) : Optional.empty();
        return List.of(
                Cell.of(count.at().toString()),
                Cell.of(count.waiting()),
                WaitingCells.count(list.previous().map(before -> count.waiting() - before.waiting())),
                WaitingCells.count(flow.map(Flow.Counted::added)),
                WaitingCells.count(flow.map(Flow.Counted::completed)),
                WaitingCells.count(flow.map(Flow.Counted::removed)),
                WaitingCells.count(Reconciliation.of(list).map(Reconciliation::unexplained)),
                WaitingCells.longest(count.longest()),
                WaitingCells.wait(count.median()),
                WaitingCells.wait(count.ninetySecond()));
    }

    private static List<Cell> source(WaitingCount count) {
        return List.of(
                new Cell.Flag(count.provenance().isIllustrative()),
                Cell.of(count.provenance().source()));
    }

    private static List<Cell> nothing(int cells) {
        return Stream.<Cell>generate(Cell.Empty::new).limit(cells).toList();
    }
}
