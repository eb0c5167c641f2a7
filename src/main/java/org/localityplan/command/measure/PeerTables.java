package org.localityplan.command.measure;

import java.util.List;
import java.util.stream.Collectors;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Benchmark.Standing;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.benchmark.Against;
import org.localityplan.domain.measure.benchmark.Places;
import org.localityplan.domain.measure.breakdown.Breakdown;

/// A measure among other councils, group by group, and among groups of people.
final class PeerTables {
    private static final List<Column> PEERS = List.of(
            new Column("peer_group", "Peer group"),
            new Column("rank", "Rank"),
            new Column("of", "Of"),
            new Column("standing", "Place"),
            new Column("quartile", "Quartile"),
            new Column("median", "Median"),
            new Column("best", "Best"),
            new Column("best_value", "Its value"),
            new Column("missing", "Without a value"),
            new Column("compared", "Our value is"));
    private static final List<Column> GROUPS = List.of(
            new Column("split", "By"),
            new Column("group", "Group"),
            new Column("period", "Period"),
            new Column("value", "Value"),
            new Column("remark", "Remark"));

    private PeerTables() {}

    static Chapters.Chapter peers(MeasureHistory history, Snapshot snapshot) {
        return new Chapters.Table(
                "benchmark",
                new Report("Other councils", List.of(), PEERS, snapshot.peerGroups().stream()
                        .map(group -> row(history, group))
                        .toList()));
    }

    private static List<Cell> row(MeasureHistory history, PeerGroup group) {
        Cells cells = new Cells(history.measure().unit());
        Places places = Places.of(history, group);
        Cell compared = Cell.of(
                Against.of(history, places).stream().map(Against::words).collect(Collectors.joining("; ")));
        Cell best = Cell.of(places.best().map(each -> each.area().name()).orElse(""));
        Cell bestValue = cells.amount(places.best().map(Places.Place::amount));
        return switch (Benchmark.of(history, group)) {
            case Standing.Ranked ranked ->
                List.of(
                        Cell.of(group.name()),
                        Cell.of(ranked.rank()),
                        Cell.of(ranked.of()),
                        Cell.of(ranked.place()),
                        Cell.of(ranked.quartile()),
                        cells.amount(ranked.median()),
                        best,
                        bestValue,
                        Cell.of(ranked.missing().size()),
                        compared);
            case Standing.NotRanked(Standing.Reason reason) ->
                List.of(
                        Cell.of(group.name()),
                        new Cell.Empty(),
                        Cell.of(places.n()),
                        Cell.of(reason.words()),
                        new Cell.Empty(),
                        cells.amount(places.median()),
                        best,
                        bestValue,
                        Cell.of(places.missing().size()),
                        compared);
        };
    }

    static Chapters.Chapter groups(MeasureHistory history) {
        return switch (Breakdown.of(history)) {
            case Breakdown.None() -> groups(List.of(), List.of());
            case Breakdown.Grouped grouped -> {
                Cells cells = new Cells(history.measure().unit());
                yield groups(
                        grouped.splits().stream().flatMap(split -> split.gap().stream()
                                .map(gap -> "%s: %s best, %s worst, %s apart%s.".formatted(
                                        split.kind().words(),
                                        gap.best().name(),
                                        gap.worst().name(),
                                        cells.apart(gap.size()),
                                        gap.clear() ? "" : ", which may be chance")))
                                .toList(),
                        grouped.splits().stream()
                                .flatMap(split -> split.groups().stream()
                                        .map(group -> List.of(
                                                Cell.of(split.kind().words()),
                                                Cell.of(group.name()),
                                                Cell.of(grouped.period().code()),
                                                cells.amount(group.value().map(each -> each.amount())),
                                                Cell.of(group.shown().words()))))
                                .toList());
            }
        };
    }

    private static Chapters.Chapter groups(List<String> sentences, List<List<Cell>> rows) {
        return new Chapters.Table("breakdown", new Report("Groups of people", sentences, GROUPS, rows));
    }
}
