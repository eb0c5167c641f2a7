package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.localityplan.chart.BridgeChart;
import org.localityplan.chart.ChartStyle;
import org.localityplan.chart.SpendChart;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.Budget.Gap;
import org.localityplan.domain.budget.Budget.YearSpend;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.standing.GapStanding;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Align;
import org.localityplan.pack.page.Block.Cell;
import org.localityplan.pack.page.Block.Column;
import org.localityplan.pack.page.Block.Row;
import org.localityplan.pack.page.Block.Size;
import org.localityplan.pack.page.Block.Table;
import org.localityplan.pack.page.Document.Rank;
import org.localityplan.pack.page.Document.Section;

/// The money: the bridge from the gap to what is left of it, this year's budget lines, savings, other gaps and past spend.
public final class BudgetSection {
    private static final Size BRIDGE = Figures.page(230);
    private static final Size SPEND = Figures.page(170);

    private BudgetSection() {}

    public static Section of(Edition edition) {
        Budget budget = edition.snapshot().budget();
        Period year = Period.financialYearOf(edition.snapshot().asAt());
        List<Block> blocks = new ArrayList<>();
        edition.standing().gap().forEach(gap -> blocks.addAll(gap(gap, budget)));
        List<BudgetLine> lines = budget.linesOf(year);
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading("Budget " + year.label()));
            blocks.add(lines(lines));
        }
        if (!budget.gaps().isEmpty()) {
            blocks.add(new Block.Heading("Gaps forecast before savings"));
            blocks.add(gaps(budget.gaps()));
        }
        if (!budget.spending().isEmpty()) {
            blocks.add(spend(budget.spending()));
        }
        return new Section("budget", "", "Budget", Rank.PART, blocks);
    }

    private static List<Block> gap(GapStanding standing, Budget budget) {
        Bridge bridge = standing.bridge();
        Gap gap = standing.gap();
        String found = "Of the gap of %s in %s, %s is expected to be left: between %s and %s."
                .formatted(
                        bridge.opening().inMillions(),
                        gap.period().label(),
                        bridge.expected().inMillions(),
                        bridge.low().inMillions(),
                        bridge.high().inMillions());
        String caption = gap.title() + " (" + gap.partner()
                + "). Expected: savings that are on track count nine tenths, "
                + "those at risk a half, unachievable and unidentified ones nothing. The range counts those at risk in full "
                + "and not at all.";
        List<Block> blocks = new ArrayList<>();
        String chart = Figures.svg(BridgeChart.of(bridge, ChartStyle.PRINT), BRIDGE);
        blocks.add(new Block.Figure(found, List.of(), chart, BRIDGE, found + " " + steps(bridge), caption));
        List<Saving> savings = budget.savingsOf(gap.period());
        if (!savings.isEmpty()) {
            blocks.add(new Block.Heading("Savings " + gap.period().label()));
            blocks.add(savings(savings));
        }
        return blocks;
    }

    private static String steps(Bridge bridge) {
        StringBuilder steps = new StringBuilder("Savings:");
        bridge.steps()
                .forEach(step -> steps.append(" %s %s;"
                        .formatted(step.confidence().words().toLowerCase(Locale.UK), step.amount().inMillions())));
        return steps.append(" left if all are made ").append(bridge.residual().inMillions()).append('.').toString();
    }

    private static Block savings(List<Saving> savings) {
        return new Table(
                List.of(
                        new Column("Saving", 52, Align.LEFT),
                        new Column("How sure", 18, Align.LEFT),
                        new Column("Agreed", 15, Align.RIGHT),
                        new Column("Forecast", 15, Align.RIGHT)),
                savings.stream()
                        .<Row>map(each -> new Row.Cells(List.of(
                                new Cell.Name(each.name()),
                                Written.text(each.confidence().words()),
                                money(each.agreed()),
                                money(each.forecast()))))
                        .toList());
    }

    private static Block lines(List<BudgetLine> lines) {
        List<Row> rows = new ArrayList<>();
        lines.forEach(each -> rows.add(new Row.Cells(List.of(
                new Cell.Name(each.name()),
                Written.text(each.partner()),
                money(each.budget()),
                money(each.actual()),
                money(each.forecast()),
                Written.text(Written.variance(each.variance()))))));
        return new Table(
                List.of(
                        new Column("Line", 32, Align.LEFT),
                        new Column("Partner", 20, Align.LEFT),
                        new Column("Budget", 11, Align.RIGHT),
                        new Column("To date", 11, Align.RIGHT),
                        new Column("Forecast", 11, Align.RIGHT),
                        new Column("Variance", 15, Align.RIGHT)),
                rows);
    }

    private static Block gaps(List<Gap> gaps) {
        return new Table(
                List.of(
                        new Column("Gap", 50, Align.LEFT),
                        new Column("Partner", 22, Align.LEFT),
                        new Column("Forecast for", 14, Align.RIGHT),
                        new Column("Amount", 14, Align.RIGHT)),
                gaps.stream()
                        .<Row>map(each -> new Row.Cells(List.of(
                                new Cell.Name(each.title()),
                                Written.text(each.partner()),
                                Written.text(each.period().label()),
                                money(each.opening()))))
                        .toList());
    }

    private static Block spend(List<YearSpend> spending) {
        YearSpend first = spending.getFirst();
        YearSpend last = spending.getLast();
        String found = "%s: %s in %s, %s in %s."
                .formatted(
                        first.title(),
                        first.gross().inMillions(),
                        first.period().label(),
                        last.gross().inMillions(),
                        last.period().label());
        return new Block.Figure(
                found, List.of(), Figures.svg(SpendChart.of(spending, ChartStyle.PRINT), SPEND), SPEND, found, "");
    }

    private static Cell money(Money amount) {
        return Written.text(Written.money(amount));
    }
}
