package org.localityplan.desktop.budget;

import java.util.List;
import java.util.UUID;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.intake.sample.SamplePlan;

/// Years of money for tests of the screen: those of the sample, and one with the worked case of the savings.
public final class GivenYears {

    public static final Snapshot SAMPLE = SamplePlan.read().plan();
    public static final Period YEAR = Period.financialYear(2026);
    private static final Provenance OURS = Provenance.local("Finance return");

    private GivenYears() {}

    /// A year of the sample that begins in the calendar year.
    public static YearMoney sample(int startingIn) {
        return new YearMoney(SAMPLE, Period.financialYear(startingIn));
    }

    /// The sample with another budget.
    public static Snapshot with(Budget budget) {
        return new Snapshot(
                SAMPLE.locality(), SAMPLE.asAt(), SAMPLE.plans(), SAMPLE.decisions(), SAMPLE.measures(),
                SAMPLE.peerGroups(), SAMPLE.waitingLists(), budget, SAMPLE.steering());
    }

    /// Target 104, agreed 95, forecast 83, of which the budget paper states 90.
    public static YearMoney workedCase() {
        var gap = new Budget.Gap(
                new UUID(0, 1), "Savings target", "Council", YEAR, Money.millions("104"),
                new Budget.Stated.Savings(Money.millions("90")), OURS);
        return new YearMoney(
                with(new Budget(
                        List.of(),
                        List.of(
                                saving(2, "83", "83", Saving.Confidence.ON_TRACK),
                                saving(3, "12", "0", Saving.Confidence.UNACHIEVABLE)),
                        List.of(gap),
                        List.of())),
                YEAR);
    }

    public static Saving saving(long id, String agreed, String forecast, Saving.Confidence confidence) {
        return new Saving(
                new UUID(0, id), "Saving " + id, new Scope.Unassigned(), YEAR, Money.millions(agreed),
                Money.millions(forecast), confidence, SavingTerms.NOT_STATED, OURS);
    }
}
