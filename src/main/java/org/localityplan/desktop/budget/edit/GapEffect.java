package org.localityplan.desktop.budget.edit;

import java.util.List;
import java.util.Optional;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.standing.money.SavingChallenge;

/// What another budget would make of the gap, in words.
record GapEffect(MoneyWriter writer, Budget after) {

    /// With some savings changed or added.
    static GapEffect ofSavings(MoneyWriter writer, List<Saving> changed) {
        Budget now = writer.budget();
        return new GapEffect(
                writer,
                new Budget(now.lines(), Changed.in(now.savings(), changed), now.gaps(), now.spending(), now.rules()));
    }

    /// What would be left of the gap of a year; empty where no gap is on record.
    Optional<String> sentence(Period year) {
        return after.gapOf(year).map(gap -> sentence(gap, Bridge.of(gap, writer.budget()), Bridge.of(gap, after)));
    }

    private static String sentence(Budget.Gap gap, Bridge now, Bridge then) {
        String of = "Of the gap of %s in %s, ".formatted(gap.opening().inMillions(), gap.period().label());
        String range = then.low().equals(then.high())
                ? ""
                : ", between %s and %s".formatted(then.low().inMillions(), then.high().inMillions());
        return now.expected().equals(then.expected())
                ? "%s%s is expected to be left, as before%s.".formatted(of, then.expected().inMillions(), range)
                : "%s%s is expected to be left instead of %s%s.".formatted(
                        of, then.expected().inMillions(), now.expected().inMillions(), range);
    }

    /// Which of the savings would be challenged, each in a sentence.
    List<String> challenges(List<Saving> savings) {
        return SavingChallenge.of(writer.with(after)).stream()
                .filter(each -> savings.contains(each.saving()))
                .map(each -> "%s. %s".formatted(each.saving().name(), each.sentence()))
                .toList();
    }
}
