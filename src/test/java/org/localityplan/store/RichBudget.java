package org.localityplan.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.SavingTerms.Effect;
import org.localityplan.domain.budget.SavingTerms.Recurrence;
import org.localityplan.domain.budget.Scope;

/// The money of the rich plan.
final class RichBudget {

    static final Period YEAR = Period.financialYear(2026);
    static final Scope PROGRAMME = new Scope.OfProgramme(RichPlan.HOME);
    static final Scope PROJECT = new Scope.OfProject(RichPlan.HOME, RichPlan.id(52));
    private static final BudgetRules RULES =
            new BudgetRules(Map.of(Saving.Confidence.AT_RISK, new BigDecimal("0.25")), new BigDecimal("0.1"));

    private RichBudget() {}

    static Budget budget() {
        return new Budget(
                List.of(
                        new BudgetLine(
                                RichPlan.id(90), "Reablement", PROJECT, "Council", YEAR, List.of(first(), october())),
                        reserve()),
                List.of(saving(PROJECT, terms()), quick()),
                List.of(gap(new Budget.Stated.Savings(Money.millions("0.6")))),
                spending(),
                RULES);
    }

    /// The money as the first version of the program knew it.
    static Budget plain() {
        return new Budget(
                List.of(
                        new BudgetLine(
                                RichPlan.id(90), "Reablement", PROGRAMME, "Council", YEAR, List.of(first())),
                        reserve()),
                List.of(saving(PROGRAMME, SavingTerms.NOT_STATED)),
                List.of(gap(new Budget.Stated.Nothing())),
                spending());
    }

    private static LineReport first() {
        return report(90, YEAR, "1.2", "1.35", "");
    }

    private static LineReport october() {
        return report(190, Period.month(2026, 10), "1.2", "1.5", "Two more beds than agreed");
    }

    static LineReport report(int number, Period period, String budget, String forecast, String commentary) {
        return new LineReport(
                RichPlan.id(number),
                period,
                Money.millions(budget),
                Money.millions("0.7"),
                Money.millions(forecast),
                commentary,
                RichPlan.OWN);
    }

    private static BudgetLine reserve() {
        return new BudgetLine(
                RichPlan.id(91),
                "Reserve",
                new Scope.Unassigned(),
                "NHS",
                YEAR,
                List.of(new LineReport(
                        RichPlan.id(91),
                        YEAR,
                        Money.ZERO,
                        Money.ZERO,
                        new Money(new BigDecimal("-12.34")),
                        "",
                        RichPlan.OWN)));
    }

    static SavingTerms terms() {
        return new SavingTerms(
                Recurrence.RECURRENT, new Effect.PartYear(Money.millions("0.8")), "Head of commissioning");
    }

    static Saving saving(Scope scope, SavingTerms terms) {
        return new Saving(
                RichPlan.id(92),
                "Fewer agency staff",
                scope,
                YEAR,
                Money.millions("0.5"),
                Money.millions("0.4"),
                Saving.Confidence.AT_RISK,
                terms,
                RichPlan.INVENTED);
    }

    private static Saving quick() {
        return new Saving(
                RichPlan.id(95),
                "Furniture sold",
                new Scope.Unassigned(),
                YEAR,
                Money.millions("0.1"),
                Money.millions("0.1"),
                Saving.Confidence.DELIVERED,
                new SavingTerms(Recurrence.ONE_OFF, new Effect.WholeYear(), ""),
                RichPlan.OWN);
    }

    private static Budget.Gap gap(Budget.Stated stated) {
        return new Budget.Gap(
                RichPlan.id(93),
                "Do nothing",
                "Council",
                Period.financialYear(2027),
                Money.millions("44.3"),
                stated,
                RichPlan.PAPER);
    }

    private static List<Budget.YearSpend> spending() {
        return List.of(new Budget.YearSpend(
                RichPlan.id(94),
                "Adult social care",
                Period.financialYear(2024),
                Money.millions("127"),
                RichPlan.PAPER));
    }
}
