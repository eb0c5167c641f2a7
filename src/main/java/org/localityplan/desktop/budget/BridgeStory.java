package org.localityplan.desktop.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localityplan.chart.BridgeChart;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetSentence;

/// The bridge from the gap before savings to what is left of it, with its sentence and its table.
final class BridgeStory {

    private static final List<String> HEADS = List.of("Step", "Amount", "Counted as");

    private final List<Point> points = new ArrayList<>();

    private BridgeStory(Bridge bridge) {
        add("Gap before savings", bridge.opening(), "");
        bridge.steps()
                .forEach(step -> add(
                        step.confidence().words(),
                        step.amount(),
                        Amounts.print(step.weighted())));
        if (bridge.unreconciled().signum() != 0) {
            add("Not reconciled", bridge.unreconciled(), "");
        }
        add("Left if all savings are made", bridge.residual(), "");
        add("Expected gap", bridge.expected(), "");
        add("Low: all savings at risk made", bridge.low(), "");
        add("High: none of them made", bridge.high(), "");
    }

    /// The story of the year; empty where there is no gap or no saving is set against it.
    static Optional<ChartStory> of(Budget budget, Period year) {
        return budget.gapOf(year)
                .filter(_ -> !budget.savingsOf(year).isEmpty())
                .map(gap -> story(Bridge.of(gap, budget), BudgetSentence.ofGap(budget, year)));
    }

    private static ChartStory story(Bridge bridge, String sentence) {
        return new ChartStory(
                finding(bridge),
                sentence,
                style -> BridgeChart.of(bridge, style),
                new ChartStory.Table(HEADS, new BridgeStory(bridge).points));
    }

    private static String finding(Bridge bridge) {
        return "%s of the gap of %s is expected to be left"
                .formatted(bridge.expected().inMillions(), bridge.opening().inMillions());
    }

    private void add(String name, Money amount, String counted) {
        var spoken = name + ": " + Amounts.print(amount) + (counted.isEmpty() ? "" : ", counted as " + counted);
        points.add(new Point(points.size(), spoken, List.of(name, Amounts.print(amount), counted)));
    }
}
