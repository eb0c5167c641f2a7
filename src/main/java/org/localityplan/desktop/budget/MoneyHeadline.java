package org.localityplan.desktop.budget;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetSentence;
import org.localityplan.domain.standing.money.SavingChallenge;

/// The sentences above the money of a year: what is left of the gap, how the budget stands, what is to be put right. Gap and
/// variance each have a sentence of their own.
final class MoneyHeadline {

    private MoneyHeadline() {}

    static String of(YearMoney money) {
        List<String> sentences = new ArrayList<>();
        money.gap().ifPresent(gap -> sentences.add(money.savings().isEmpty()
                ? "The gap is %s, and no savings are set against it.".formatted(gap.opening().inMillions())
                : "%s of the gap of %s is expected to be left.".formatted(
                        Bridge.of(gap, money.budget()).expected().inMillions(), gap.opening().inMillions())));
        if (!money.lines().isEmpty()) {
            Money variance = Money.total(money.lines().stream().map(BudgetLine::variance).toList());
            sentences.add("The budget is forecast %s.".formatted(BudgetSentence.variance(variance)));
        }
        sentences.addAll(missing(money));
        return sentences.isEmpty()
                ? "There is no budget and no gap on record for %s yet.".formatted(money.year().label())
                : String.join(" ", sentences);
    }

    private static List<String> missing(YearMoney money) {
        List<String> sentences = new ArrayList<>();
        long silent = money.lines().stream()
                .filter(line -> money.rules().needsCommentary(line.latest()))
                .filter(line -> line.latest().commentary().isBlank())
                .count();
        if (silent > 0) {
            sentences.add(Formats.counted(silent, "line needs a commentary.", "lines need a commentary."));
        }
        long challenged = SavingChallenge.of(money.snapshot()).stream()
                .filter(each -> each.saving().period().equals(money.year()))
                .count();
        if (challenged > 0) {
            sentences.add(Formats.counted(challenged, "saving is challenged.", "savings are challenged."));
        }
        return sentences;
    }
}
