package org.localityplan.domain.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Money;

/// The way from the gap before savings to what is left of it, class by class.
///
/// Rule: opening gap − each class of savings = residual. The expected residual weights each class by its confidence; the
/// bounds keep the weights but count savings at risk as fully made (low) and as not made (high), so that the expected
/// residual lies between them.
///
/// @param opening the gap before savings
/// @param steps the savings by class, from the surest down; classes without savings are left out
/// @param low the residual if every saving at risk is made
/// @param expected the residual with each class at its weight
/// @param high the residual if no saving at risk is made
/// @param unreconciled what the lines add to the stated total but do not explain; its own bar
public record Bridge(Money opening, List<Step> steps, Money low, Money expected, Money high, Money unreconciled) {

    /// The savings of one class.
    ///
    /// @param weight the share of them that is expected
    public record Step(Saving.Confidence confidence, Money amount, BigDecimal weight) {
        /// With the usual weight.
        public Step(Saving.Confidence confidence, Money amount) {
            this(confidence, amount, confidence.weight());
        }

        /// What is expected of the savings.
        public Money weighted() {
            return amount.times(weight);
        }
    }

    public Bridge {
        steps = List.copyOf(steps);
    }

    /// The gap left when every saving of every class is counted in full.
    public Money residual() {
        return opening.minus(Money.total(steps.stream().map(Step::amount).toList()))
                .minus(unreconciled);
    }

    /// The bridge of a gap, with savings at their forecast and each class at its weight.
    ///
    /// @param stated the total of savings that the budget paper states; a difference to the lines is unreconciled
    public static Bridge of(Money opening, Collection<Saving> savings, Money stated, BudgetRules rules) {
        List<Step> steps = Stream.of(Saving.Confidence.values())
                .map(confidence -> new Step(confidence, totalOf(confidence, savings), rules.weight(confidence)))
                .filter(step -> step.amount().signum() != 0)
                .toList();
        Money weighted = Money.total(steps.stream().map(Step::weighted).toList());
        Money sure = Money.total(steps.stream()
                .filter(step -> step.confidence() != Saving.Confidence.AT_RISK)
                .map(Step::weighted)
                .toList());
        Money atRisk = totalOf(Saving.Confidence.AT_RISK, savings);
        return new Bridge(
                opening,
                steps,
                opening.minus(sure).minus(atRisk),
                opening.minus(weighted),
                opening.minus(sure),
                stated.minus(Money.total(steps.stream().map(Step::amount).toList())));
    }

    /// The bridge of a gap on record, by the rules of its budget.
    public static Bridge of(Budget.Gap gap, Budget budget) {
        List<Saving> savings = budget.savingsOf(gap.period());
        Money lines = Money.total(savings.stream().map(Saving::forecast).toList());
        Money stated = switch (gap.stated()) {
            case Budget.Stated.Savings(Money total) -> total;
            case Budget.Stated.Nothing() -> lines;
        };
        return of(gap.opening(), savings, stated, budget.rules());
    }

    /// The bridge of a gap by the usual rules.
    public static Bridge of(Money opening, Collection<Saving> savings, Money stated) {
        return of(opening, savings, stated, BudgetRules.USUAL);
    }

    /// The bridge of a gap whose savings' lines are all there is, by the usual rules.
    public static Bridge of(Money opening, Collection<Saving> savings) {
        return of(opening, savings, Money.total(savings.stream().map(Saving::forecast).toList()));
    }

    private static Money totalOf(Saving.Confidence confidence, Collection<Saving> savings) {
        return Money.total(savings.stream()
                .filter(saving -> saving.confidence() == confidence)
                .map(Saving::forecast)
                .toList());
    }
}
