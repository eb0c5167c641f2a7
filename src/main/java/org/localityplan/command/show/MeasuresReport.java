package org.localityplan.command.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Benchmark.Standing.Ranked;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.benchmark.PeerChoice;

/// The newest value of every measure, its rating and its rank among the first peer group.
final class MeasuresReport {
    private static final List<Column> COLUMNS = List.of(
            new Column("framework", "Framework"),
            new Column("code", "Code"),
            new Column("name", "Measure"),
            new Column("period", "Period"),
            new Column("value", "Value"),
            new Column("unit", "Unit"),
            new Column("polarity", "Better"),
            new Column("target", "Target"),
            new Column("rating", "Rating"),
            new Column("rank", "Rank"),
            new Column("of", "Of"),
            new Column("standing", "Standing"),
            new Column("peer_group", "Peer group"),
            new Column("illustrative", "Illustrative"),
            new Column("source", "Source"));

    private MeasuresReport() {}

    static Report of(Snapshot snapshot) {
        List<MeasureHistory> known = snapshot.measures().stream()
                .filter(history -> history.latest().isPresent())
                .toList();
        return new Report(
                Titles.of("Measures", snapshot),
                List.of("%d of %d measures have a figure for %s."
                        .formatted(
                                known.size(),
                                snapshot.measures().size(),
                                snapshot.locality().name())),
                COLUMNS,
                known.stream().map(history -> row(history, snapshot)).toList());
    }

    private static List<Cell> row(MeasureHistory history, Snapshot snapshot) {
        Measure measure = history.measure();
        return Stream.of(definition(measure), value(history, snapshot), rank(history, snapshot), origin(history))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Cell> definition(Measure measure) {
        return List.of(
                Cell.of(measure.key().framework().code()),
                Cell.of(measure.key().code()),
                Cell.of(measure.name()));
    }

    private static List<Cell> value(MeasureHistory history, Snapshot snapshot) {
        Measure measure = history.measure();
        Optional<Observation> latest = history.latest();
        return List.of(
                latest.map(each -> Cell.of(each.period().code())).orElse(new Cell.Empty()),
                latest.flatMap(each -> each.figure().value())
                        .<Cell>map(amount -> new Cell.Amount(amount, measure.unit().number(amount)))
                        .orElse(new Cell.Empty()),
                Cell.of(measure.unit().code()),
                Cell.of(measure.polarity().words()),
                latest.flatMap(each -> history.target(each.period()))
                        .map(target -> target(target, measure))
                        .orElse(new Cell.Empty()),
                Cell.of(MeasureRag.judge(history, snapshot.asAt()).words()));
    }

    private static Cell target(Target target, Measure measure) {
        return switch (target.aim()) {
            case Target.Aim.Level(var value) ->
                new Cell.Amount(value, measure.unit().number(value));
            case Target.Aim.Band(var low, var high) ->
                Cell.of(measure.unit().number(low) + "–" + measure.unit().number(high));
        };
    }

    private static List<Cell> rank(MeasureHistory history, Snapshot snapshot) {
        Optional<PeerGroup> group = PeerChoice.of(history, snapshot.peerGroups());
        return group.map(each -> Benchmark.of(history, each))
                .filter(Ranked.class::isInstance)
                .map(Ranked.class::cast)
                .map(ranked -> List.of(
                        Cell.of(ranked.rank()),
                        Cell.of(ranked.of()),
                        Cell.of(ranked.words()),
                        Cell.of(group.map(PeerGroup::name).orElse(""))))
                .orElse(List.of(new Cell.Empty(), new Cell.Empty(), new Cell.Empty(), new Cell.Empty()));
    }

    private static List<Cell> origin(MeasureHistory history) {
        return history.latest()
                .map(latest -> List.<Cell>of(
                        new Cell.Flag(latest.provenance().isIllustrative()),
                        Cell.of(latest.provenance().source())))
                .orElse(List.of(new Cell.Empty(), new Cell.Empty()));
    }
}
