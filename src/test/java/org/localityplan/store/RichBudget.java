package org.localityplan.store;

import java.math.BigDecimal;
import java.util.List;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.Scope;

/// The money of the rich plan.
final class RichBudget {

    private static final Period YEAR = Period.financialYear(2026);
    private static final Scope HOME = new Scope.OfProgramme(RichPlan.HOME);

    private RichBudget() {}

    static Budget budget() {
        return new Budget(
                List.of(reablement(), reserve()),
                List.of(new Saving(
                        RichPlan.id(92),
                        "Fewer agency staff",
                        HOME,
                        YEAR,
                        Money.millions("0.5"),
                        Money.millions("0.4"),
                        Saving.Confidence.AT_RISK, SavingTerms.NOT_STATED,
                        RichPlan.INVENTED)),
                List.of(new Budget.Gap(
                        RichPlan.id(93), "Do nothing", "Council", Period.financialYear(2027), Money.millions("44.3"),
                        new Budget.Stated.Nothing(),
                        RichPlan.PAPER)),
                List.of(new Budget.YearSpend(
                        RichPlan.id(94), "Adult social care", Period.financialYear(2024), Money.millions("127"),
                        RichPlan.PAPER)));
    }

    private static BudgetLine reablement() {
        return new BudgetLine(
                RichPlan.id(90),
                "Reablement",
                HOME,
                "Council",
                YEAR, List.of(new LineReport(RichPlan.id(90), YEAR, Money.millions("1.2"), Money.millions("0.7"),
                        Money.millions("1.35"), "", RichPlan.OWN)));
    }

    private static BudgetLine reserve() {
        return new BudgetLine(
                RichPlan.id(91),
                "Reserve",
                new Scope.Unassigned(),
                "NHS",
                YEAR, List.of(new LineReport(RichPlan.id(91), YEAR, Money.ZERO, Money.ZERO,
                        new Money(new BigDecimal("-12.34")), "", RichPlan.OWN)));
    }
}
