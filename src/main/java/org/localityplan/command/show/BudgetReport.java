package org.localityplan.command.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.command.show.Report.Column;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.standing.GapStanding;
import org.localityplan.domain.standing.PlanStanding;

/// The bridge of the current gap in sentences, and every budget line of the plan.
final class BudgetReport {
    private static final List<Column> COLUMNS = List.of(
            new Column("year", "Year"),
            new Column("line", "Line"),
            new Column("programme", "Programme"),
            new Column("partner", "Partner"),
            new Column("budget_pounds", "Budget"),
            new Column("actual_pounds", "Actual to date"),
            new Column("forecast_pounds", "Forecast"),
            new Column("variance_pounds", "Variance"),
            new Column("over_or_under", "Over or under"),
            new Column("illustrative", "Illustrative"));

    private BudgetReport() {}

    static Report of(Snapshot snapshot) {
        List<String> sentences = new ArrayList<>();
        PlanStanding.of(snapshot).gap().forEach(gap -> sentences.addAll(bridge(gap)));
        snapshot.budget().gaps().forEach(gap -> sentences.add(gap(gap)));
        snapshot.budget().spending().forEach(year -> sentences.add(spend(year)));
        return new Report(
                Titles.of("Budget", snapshot),
                sentences,
                COLUMNS,
                snapshot.budget().lines().stream()
                        .map(line -> row(line, snapshot))
                        .toList());
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
        Stream<String> left = Stream.of("Gap left: %s expected, between %s and %s."
                .formatted(
                        bridge.expected().inMillions(),
                        bridge.low().inMillions(),
                        bridge.high().inMillions()));
        return Stream.of(opening, steps, left).flatMap(each -> each).toList();
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

    private static List<Cell> row(BudgetLine line, Snapshot snapshot) {
        return List.of(
                Cell.of(line.period().code()),
                Cell.of(line.name()),
                programme(line.scope(), snapshot),
                Cell.of(line.partner()),
                money(line.budget()),
                money(line.actual()),
                money(line.forecast()),
                money(line.variance()),
                Cell.of(direction(line.variance())),
                new Cell.Flag(line.provenance().isIllustrative()));
    }

    private static Cell programme(Scope scope, Snapshot snapshot) {
        return scope.programmes().stream()
                .flatMap(id -> snapshot.plan().programme(id).stream())
                .map(Programme::name)
                .map(Cell::of)
                .findFirst()
                .orElse(new Cell.Empty());
    }

    private static String direction(Money variance) {
        return switch (variance.signum()) {
            case 1 -> "over";
            case -1 -> "under";
            default -> "";
        };
    }

    private static Cell money(Money amount) {
        return new Cell.Amount(amount.pounds(), amount.inThousands());
    }
}
