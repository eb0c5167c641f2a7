package org.localityplan.desktop.budget.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetLine.Movement;
import org.localityplan.domain.budget.Explanation;
import org.localityplan.domain.budget.Explanation.Part;
import org.localityplan.domain.budget.LineReport;

/// How the figures of a budget line come about, in sentences.
record LineDetail(YearMoney money) {

    private static final int LARGEST = 5;

    Detail of(MoneyLine row) {
        return row.line().stream().findFirst().map(this::of).orElseGet(() -> total(row));
    }

    private Detail of(BudgetLine line) {
        return new Detail(
                line.name(),
                "%s, %s, for %s".formatted(line.partner(), line.period().label(), money.words(line.scope())),
                List.of(
                        new Detail.Part("Against budget", reckoned(line)),
                        new Detail.Part("Commentary", List.of(commentary(line))),
                        new Detail.Part("Reported", line.reports().reversed().stream()
                                .map(report -> reported(report, line))
                                .toList()),
                        new Detail.Part("Source", List.of(YearMoney.source(line.provenance())))));
    }

    private static List<String> reckoned(BudgetLine line) {
        List<String> sentences = new ArrayList<>();
        String share = Amounts.share(line.variance(), line.budget());
        sentences.add("Forecast %s less budget %s: %s%s".formatted(
                Amounts.print(line.forecast()),
                Amounts.print(line.budget()),
                Amounts.variance(line.variance()),
                share.isEmpty() || line.variance().signum() == 0 ? "" : ", " + share + " of the budget"));
        sentences.add(switch (line.movement()) {
            case Movement.Since(var before, Money by) when by.signum() == 0 ->
                "The variance is as it was in " + before.label();
            case Movement.Since(var before, Money by) -> "In %s it was %s: %s since then".formatted(
                    before.label(), Amounts.variance(line.variance().minus(by)), Amounts.movement(by));
            case Movement.FirstReport() -> "Nothing was reported before";
        });
        return sentences;
    }

    private String commentary(BudgetLine line) {
        String limit = Amounts.percent(money.rules().commentaryBeyond());
        if (!line.latest().commentary().isBlank()) {
            return line.latest().commentary();
        }
        return money.rules().needsCommentary(line.latest())
                ? "Needed, and not given yet: the forecast is more than %s from the budget".formatted(limit)
                : "None is given; none is needed up to %s of the budget".formatted(limit);
    }

    private static String reported(LineReport report, BudgetLine line) {
        String when = report.period().equals(line.period()) ? "At the beginning" : report.period().label();
        return "%s: forecast %s, %s, spent %s".formatted(
                when, Amounts.print(report.forecast()), Amounts.variance(report.variance()),
                Amounts.print(report.actual()));
    }

    /// The variance of several lines by its largest parts, and what all others add to it.
    private static List<String> largest(List<BudgetLine> lines) {
        Money whole = Money.total(lines.stream().map(BudgetLine::variance).toList());
        List<Part> parts = lines.stream()
                .filter(line -> line.variance().signum() != 0)
                .sorted(Comparator.comparing((BudgetLine line) -> line.variance().abs()).reversed())
                .limit(LARGEST)
                .map(line -> new Part(line.name(), line.variance()))
                .toList();
        Money others = new Explanation(whole, parts).unreconciled();
        List<String> sentences = new ArrayList<>();
        parts.forEach(part -> sentences.add("%s: %s".formatted(part.words(), Amounts.variance(part.amount()))));
        if (others.signum() != 0) {
            sentences.add("All others: %s".formatted(Amounts.variance(others)));
        }
        return sentences;
    }

    private Detail total(MoneyLine row) {
        long commented = row.lines().stream().filter(line -> money.rules().needsCommentary(line.latest())).count();
        return new Detail(
                row.name(),
                money.year().label(),
                List.of(
                        new Detail.Part("Against budget", List.of(
                                "%s together: forecast %s less budget %s: %s".formatted(
                                        Formats.counted(row.lines().size(), "line", "lines"),
                                        row.printed().forecast(),
                                        row.printed().budget(),
                                        row.printed().variance()))),
                        new Detail.Part("What makes it", largest(row.lines())),
                        new Detail.Part("Beyond %s of their budget".formatted(
                                Amounts.percent(money.rules().commentaryBeyond())),
                                List.of(Formats.counted(commented, "line", "lines")))));
    }
}
