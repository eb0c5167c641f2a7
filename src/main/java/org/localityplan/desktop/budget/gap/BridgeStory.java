package org.localityplan.desktop.budget.gap;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.localityplan.chart.BridgeChart;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.BudgetSentence;
import org.localityplan.domain.budget.MoneyScale;

/// The bridge from the gap before savings to what is left of it, with its sentence, its table and its steps.
///
/// @param steps in the order of the table; they explain its points
record BridgeStory(ChartStory story, List<BridgeStep> steps) {

    private static final List<String> HEADS = List.of("Step", "Amount", "Counted as");

    BridgeStory {
        steps = List.copyOf(steps);
    }

    /// The story of the year; empty where there is no gap or no saving is set against it.
    static Optional<BridgeStory> of(YearMoney money) {
        return money.gap()
                .filter(_ -> !money.savings().isEmpty())
                .map(gap -> {
                    Bridge bridge = Bridge.of(gap, money.budget());
                    return of(bridge, BridgeStep.of(bridge, gap, money), money);
                });
    }

    private static BridgeStory of(Bridge bridge, List<BridgeStep> steps, YearMoney money) {
        String sentence = BudgetSentence.ofGap(money.budget(), money.year()) + rounded(bridge);
        return new BridgeStory(
                new ChartStory(
                        finding(bridge),
                        sentence,
                        style -> BridgeChart.of(bridge, style),
                        new ChartStory.Table(HEADS, points(steps))),
                steps);
    }

    private static String finding(Bridge bridge) {
        return "%s of the gap of %s is expected to be left"
                .formatted(bridge.expected().inMillions(), bridge.opening().inMillions());
    }

    /// Says so where the printed columns do not add up to what is printed of the last one.
    private static String rounded(Bridge bridge) {
        Money shown = MoneyScale.MILLIONS.rounded(bridge.opening())
                .minus(Money.total(bridge.steps().stream()
                        .map(Bridge.Step::amount)
                        .map(MoneyScale.MILLIONS::rounded)
                        .toList()))
                .minus(MoneyScale.MILLIONS.rounded(bridge.unreconciled()));
        return shown.equals(MoneyScale.MILLIONS.rounded(bridge.residual())) ? "" : " Amounts are rounded.";
    }

    private static List<Point> points(List<BridgeStep> steps) {
        return IntStream.range(0, steps.size()).mapToObj(at -> point(at, steps.get(at))).toList();
    }

    private static Point point(int at, BridgeStep step) {
        String amount = Amounts.print(step.amount());
        String counted = step.counted().isEmpty() ? "" : ", counted as " + step.counted();
        return new Point(
                at, step.name() + ": " + amount + counted, List.of(step.name(), amount, step.counted()));
    }
}
