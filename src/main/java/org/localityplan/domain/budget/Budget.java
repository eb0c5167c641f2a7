package org.localityplan.domain.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// The money of a plan.
///
/// @param lines of all years
/// @param savings of all years
/// @param gaps the gap before savings ("do nothing"), by the year or date it is forecast for
/// @param spending gross spend of past years, oldest first
/// @param rules by which it is judged
public record Budget(
        List<BudgetLine> lines,
        List<Saving> savings,
        List<Gap> gaps,
        List<YearSpend> spending,
        BudgetRules rules) {

    /// What would be missing if nothing were done.
    ///
    /// @param title the paper's own name for it
    /// @param partner whose money it is
    /// @param stated what the paper itself states of the savings against it
    public record Gap(
            UUID id,
            String title,
            String partner,
            Period period,
            Money opening,
            Stated stated,
            Provenance provenance) {}

    /// What a budget paper states of its savings as a whole.
    public sealed interface Stated {
        /// Their total, which the lines may not add up to.
        record Savings(Money total) implements Stated {}

        record Nothing() implements Stated {}
    }

    /// Gross spend of a year.
    public record YearSpend(UUID id, String title, Period period, Money gross, Provenance provenance) {}

    public Budget {
        lines = List.copyOf(lines);
        savings = List.copyOf(savings);
        gaps = List.copyOf(gaps);
        spending = List.copyOf(spending);
    }

    /// A budget judged by the usual rules.
    public Budget(List<BudgetLine> lines, List<Saving> savings, List<Gap> gaps, List<YearSpend> spending) {
        this(lines, savings, gaps, spending, BudgetRules.USUAL);
    }

    public List<BudgetLine> linesOf(Period period) {
        return lines.stream().filter(each -> each.period().equals(period)).toList();
    }

    public List<Saving> savingsOf(Period period) {
        return savings.stream().filter(each -> each.period().equals(period)).toList();
    }

    public Optional<Gap> gapOf(Period period) {
        return gaps.stream().filter(each -> each.period().equals(period)).findFirst();
    }
}
