package org.localityplan.command.money;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Report;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.Money;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.GapYear;
import org.localityplan.domain.budget.Saving.Confidence;
import org.localityplan.domain.budget.SavingsShortfall;
import org.localityplan.domain.history.Snapshot;

/// Every year's gap on the way to what is left of it, and what was spent in past years.
final class GapTables {

    private static final List<Column> GAPS = Stream.of(
            Stream.of(
                    new Column("year", "Year"),
                    new Column("title", "Gap"),
                    new Column("partner", "Partner"),
                    new Column("opening_pounds", "Before savings")),
            Stream.of(Confidence.values())
                    .map(each -> new Column(each.name().toLowerCase(Locale.ROOT) + "_pounds", each.words())),
            Stream.of(
                    new Column("unreconciled_pounds", "Not reconciled"),
                    new Column("residual_pounds", "Left if all are made"),
                    new Column("low_pounds", "Low"),
                    new Column("expected_pounds", "Expected"),
                    new Column("high_pounds", "High"),
                    new Column("to_be_identified_pounds", "To be identified"),
                    new Column("not_made_pounds", "Agreed, not made"),
                    new Column("lasting_pounds", "Savings next year"),
                    new Column("illustrative", "Illustrative"),
                    new Column("source", "Source")))
            .flatMap(each -> each)
            .toList();
    private static final List<Column> SPENDING = List.of(
            new Column("year", "Year"),
            new Column("title", "Spending"),
            new Column("gross_pounds", "Gross"),
            new Column("illustrative", "Illustrative"),
            new Column("source", "Source"));

    private GapTables() {}

    static Chapters.Chapter gaps(Snapshot snapshot) {
        return new Chapters.Table(
                "gaps",
                new Report(
                        "Gap by year",
                        List.of(),
                        GAPS,
                        GapYear.of(snapshot.budget()).stream().map(GapTables::row).toList()));
    }

    private static List<Cell> row(GapYear year) {
        Bridge bridge = year.bridge();
        SavingsShortfall shortfall = year.shortfall();
        return Stream.of(
                Stream.of(
                        Cell.of(year.gap().period().code()),
                        Cell.of(year.gap().title()),
                        Cell.of(year.gap().partner()),
                        MoneyCells.millions(bridge.opening())),
                Stream.of(Confidence.values()).map(each -> MoneyCells.millions(made(each, bridge))),
                Stream.of(
                        bridge.unreconciled(),
                        bridge.residual(),
                        bridge.low(),
                        bridge.expected(),
                        bridge.high(),
                        shortfall.toBeIdentified(),
                        shortfall.unachievable(),
                        year.lasting())
                        .map(MoneyCells::millions),
                source(year.gap().provenance()))
                .flatMap(each -> each)
                .toList();
    }

    private static Money made(Confidence confidence, Bridge bridge) {
        return Money.total(bridge.steps().stream()
                .filter(step -> step.confidence() == confidence)
                .map(Bridge.Step::amount)
                .toList());
    }

    static Chapters.Chapter spending(Snapshot snapshot) {
        List<List<Cell>> rows = snapshot.budget().spending().stream()
                .map(each -> Stream.concat(
                        Stream.of(
                                Cell.of(each.period().code()),
                                Cell.of(each.title()),
                                MoneyCells.millions(each.gross())),
                        source(each.provenance()))
                        .toList())
                .toList();
        return new Chapters.Table("spending", new Report("Past spending", List.of(), SPENDING, rows));
    }

    private static Stream<Cell> source(Provenance provenance) {
        return Stream.of(new Cell.Flag(provenance.isIllustrative()), Cell.of(provenance.source()));
    }
}
