package org.localityplan.domain.budget;

import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// Budget lines, savings and gaps put together for a test; all of 2026/27 unless another year is given.
public final class GivenMoney {

    public static final Period YEAR = Period.financialYear(2026);
    public static final Provenance SOURCE = Provenance.local("Finance return");

    private GivenMoney() {}

    public static BudgetLine line(List<LineReport> reports) {
        return new BudgetLine(new UUID(0, 1), "Care", new Scope.Unassigned(), "Council", YEAR, reports);
    }

    /// A report of budget and forecast in millions, `44.9/45.2`.
    public static LineReport report(Period period, String text) {
        String[] parts = text.split("/", -1);
        return new LineReport(
                new UUID(0, period.start().getMonthValue()),
                period,
                Money.millions(parts[0]),
                Money.ZERO,
                Money.millions(parts[1]),
                "",
                SOURCE);
    }

    public static Saving saving(Saving.Confidence confidence, String millions) {
        return saving(confidence, millions, new Scope.Unassigned());
    }

    public static Saving saving(Saving.Confidence confidence, String millions, Scope scope) {
        Money amount = Money.millions(millions);
        return new Saving(
                new UUID(0, 2), "Saving", scope, YEAR, amount, amount, confidence, SavingTerms.NOT_STATED, SOURCE);
    }

    static Saving saving(String millions, SavingTerms terms) {
        Money amount = Money.millions(millions);
        return new Saving(
                new UUID(0, 2),
                "Saving",
                new Scope.Unassigned(),
                YEAR,
                amount,
                amount,
                Saving.Confidence.ON_TRACK,
                terms,
                SOURCE);
    }

    static Budget.Gap gap(int startingIn, String millions, Budget.Stated stated) {
        return new Budget.Gap(
                new UUID(0, startingIn),
                "Do nothing",
                "Council",
                Period.financialYear(startingIn),
                Money.millions(millions),
                stated,
                SOURCE);
    }
}
