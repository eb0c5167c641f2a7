package org.localityplan.desktop.budget.spend;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.localityplan.chart.SpendChart;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.chart.ChartStory;
import org.localityplan.desktop.kit.chart.ChartStory.Point;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.Budget.YearSpend;

/// Gross spend of past years, with its source.
final class SpendStory {

    private static final List<String> HEADS = List.of("Year", "Gross spend", "Source");

    private SpendStory() {}

    /// The story; empty where no spend is on record.
    static Optional<ChartStory> of(Budget budget) {
        List<YearSpend> spending = budget.spending();
        if (spending.isEmpty()) {
            return Optional.empty();
        }
        var points = IntStream.range(0, spending.size())
                .mapToObj(at -> point(at, spending.get(at)))
                .toList();
        return Optional.of(new ChartStory(
                finding(spending),
                "%s. %s".formatted(title(spending), sources(spending)),
                style -> SpendChart.of(spending, style),
                new ChartStory.Table(HEADS, points)));
    }

    private static String finding(List<YearSpend> spending) {
        var first = spending.getFirst();
        var last = spending.getLast();
        int moved = last.gross().compareTo(first.gross());
        if (spending.size() == 1) {
            return "Gross spend was %s in %s".formatted(last.gross().inMillions(), last.period().label());
        }
        return "Gross spend %s from %s in %s to %s in %s"
                .formatted(
                        moved > 0 ? "rose" : moved < 0 ? "fell" : "moved",
                        first.gross().inMillions(),
                        first.period().label(),
                        last.gross().inMillions(),
                        last.period().label());
    }

    private static String title(List<YearSpend> spending) {
        return String.join(
                "; ", spending.stream().map(YearSpend::title).distinct().toList());
    }

    private static String sources(List<YearSpend> spending) {
        return "Source: "
                + Formats.listed(spending.stream()
                        .map(each -> each.provenance().source())
                        .distinct()
                        .toList());
    }

    private static Point point(int at, YearSpend spend) {
        var gross = spend.gross().inMillions();
        return new Point(
                at,
                spend.period().label() + ": " + gross,
                List.of(spend.period().label(), gross, spend.provenance().source()));
    }
}
