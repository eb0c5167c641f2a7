package org.localityplan.command.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.localityplan.command.show.Chapters;
import org.localityplan.command.show.Titles;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.MoneyScale;
import org.localityplan.domain.budget.ShownTotal;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.standing.GapStanding;
import org.localityplan.domain.standing.PlanStanding;

/// All that a snapshot knows of its money: budget lines, savings, every year's gap with its bridge, past spend, and where
/// money and projects do not fit together.
public final class BudgetChapters {

    private BudgetChapters() {}

    public static Chapters of(Snapshot snapshot) {
        List<String> sentences = new ArrayList<>();
        PlanStanding.of(snapshot).gap().forEach(gap -> sentences.addAll(bridge(gap)));
        snapshot.budget().gaps().forEach(gap -> sentences.add(gap(gap)));
        snapshot.budget().spending().forEach(year -> sentences.add(spend(year)));
        sentences.addAll(totals(snapshot));
        return new Chapters(
                Titles.of("Budget", snapshot),
                sentences,
                List.of(
                        LineTable.of(snapshot),
                        SavingTable.of(snapshot),
                        GapTables.gaps(snapshot),
                        GapTables.spending(snapshot),
                        LooseTable.of(snapshot)));
    }

    private static List<String> bridge(GapStanding standing) {
        Bridge bridge = standing.bridge();
        Stream<String> opening = Stream.of("Gap %s before savings: %s."
                .formatted(standing.gap().period().label(), bridge.opening().inMillions()));
        Stream<String> steps = bridge.steps().stream()
                .map(step -> "Savings %s: %s."
                        .formatted(
                                step.confidence().words().toLowerCase(Locale.UK),
                                step.amount().inMillions()));
        Stream<String> unreconciled = bridge.unreconciled().signum() == 0
                ? Stream.empty()
                : Stream.of("Not reconciled with the total stated: %s.".formatted(bridge.unreconciled().inMillions()));
        Stream<String> left = Stream.of("Gap left: %s expected, between %s and %s."
                .formatted(
                        bridge.expected().inMillions(),
                        bridge.low().inMillions(),
                        bridge.high().inMillions()));
        return Stream.of(opening, steps, unreconciled, left).flatMap(each -> each).toList();
    }

    private static String gap(Budget.Gap gap) {
        return "%s, %s: %s (%s)."
                .formatted(
                        gap.title(),
                        gap.period().label(),
                        gap.opening().inMillions(),
                        gap.provenance().source());
    }

    private static String spend(Budget.YearSpend year) {
        return "%s, %s: %s (%s)."
                .formatted(
                        year.title(),
                        year.period().label(),
                        year.gross().inMillions(),
                        year.provenance().source());
    }

    /// The totals of each year's lines as they stand below what the table shows.
    private static List<String> totals(Snapshot snapshot) {
        return snapshot.budget().lines().stream()
                .map(BudgetLine::period)
                .distinct()
                .sorted()
                .map(year -> total(year, snapshot.budget().linesOf(year)))
                .toList();
    }

    private static String total(Period year, List<BudgetLine> lines) {
        return "%s of %s in all: budget %s, actual to date %s, forecast %s, variance %s."
                .formatted(
                        Spoken.counted(lines.size(), "line", "lines"),
                        year.label(),
                        shown(lines.stream().map(BudgetLine::budget)),
                        shown(lines.stream().map(BudgetLine::actual)),
                        shown(lines.stream().map(BudgetLine::forecast)),
                        shown(lines.stream().map(BudgetLine::variance)));
    }

    private static String shown(Stream<Money> amounts) {
        return ShownTotal.of(amounts.toList(), MoneyScale.THOUSANDS).total();
    }
}
