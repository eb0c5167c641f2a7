package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.domain.measure.Benchmark;
import org.localityplan.domain.measure.Benchmark.Standing;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.benchmark.PeerChoice;
import org.localityplan.domain.measure.sentence.HonestFigure;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Table;

/// Measures in a table: how each stands, its newest figure and target, and its place among peers.
public final class MeasureTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("Measure", 44, Align.LEFT),
            new Column("Status", 17, Align.LEFT),
            new Column("Latest", 10, Align.RIGHT),
            new Column("Target", 10, Align.RIGHT),
            new Column("Period", 9, Align.RIGHT),
            new Column("Place", 10, Align.RIGHT));

    private MeasureTable() {}

    /// The measures of a programme.
    public static Block brief(List<MeasureHistory> measures, Edition edition) {
        return new Table(
                COLUMNS, measures.stream().map(each -> row(each, edition)).toList());
    }

    /// All measures, by framework.
    static Block grouped(List<MeasureHistory> measures, Edition edition) {
        List<Row> rows = new ArrayList<>();
        for (Framework framework : Framework.values()) {
            List<MeasureHistory> among = measures.stream()
                    .filter(each -> each.measure().key().framework() == framework)
                    .toList();
            if (!among.isEmpty()) {
                rows.add(new Row.Group(framework.words()));
                among.forEach(each -> rows.add(row(each, edition)));
            }
        }
        return new Table(COLUMNS, rows);
    }

    private static Row row(MeasureHistory history, Edition edition) {
        Measure measure = history.measure();
        Rating rating = MeasureRag.judge(history, edition.snapshot().asAt());
        Optional<Observation> latest = history.latest();
        Optional<Target> target = latest.flatMap(each -> history.target(each.period()));
        return new Row.Cells(List.of(
                new Cell.Name(measure.key().code() + "  " + measure.name()),
                new Cell.Lit(rating.light(), false, words(rating)),
                Written.text(latest.map(each -> value(each.figure(), measure, target)).orElse(Written.NONE)),
                Written.text(target.map(each -> aim(each, history)).orElse(Written.NONE)),
                Written.text(latest.map(each -> each.period().label()).orElse(Written.NONE)),
                place(history, edition)));
    }

    /// The reason for a colour set by a person stands in the sentence of its chart.
    private static String words(Rating rating) {
        return rating instanceof Rating.Overridden ? rating.light().words() + ", set by a person" : rating.words();
    }

    private static String value(Figure figure, Measure measure, Optional<Target> target) {
        return switch (figure) {
            case Figure.Value(var amount, var _, boolean provisional) ->
                target.map(aim -> HonestFigure.print(amount, aim, measure.polarity(), measure.unit()))
                        .orElse(measure.unit().print(amount))
                        + (provisional ? " (p)" : "");
            case Figure.Suppressed() -> "suppressed";
            case Figure.Missing() -> "missing";
        };
    }

    private static String aim(Target target, MeasureHistory history) {
        Measure measure = history.measure();
        return history.latest()
                .flatMap(each -> each.figure().value())
                .map(amount -> HonestFigure.of(amount, target, measure.polarity(), measure.unit())
                        .targetWords(measure.unit()))
                .orElse(switch (target.aim()) {
                    case Target.Aim.Level(var value) -> measure.unit().print(value);
                    case Target.Aim.Band(var low, var high) ->
                        measure.unit().number(low) + " to " + measure.unit().print(high);
                });
    }

    /// The place in the group that the sentence names too; the group is named where it is not the usual one.
    private static Cell place(MeasureHistory history, Edition edition) {
        List<PeerGroup> groups = edition.snapshot().peerGroups();
        return PeerChoice.of(history, groups)
                .flatMap(group -> Benchmark.of(history, group) instanceof Standing.Ranked ranked
                        ? Optional.of(
                                group.equals(groups.getFirst())
                                        ? Written.text(ranked.words())
                                        : new Cell.Pair(ranked.words(), group.name()))
                        : Optional.<Cell>empty())
                .orElse(Written.text(Written.NONE));
    }
}
