package org.localityplan.desktop.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.domain.Period;

class BudgetModelTest {

    private final BudgetModel model = new BudgetModel();

    @Test
    void beginsWithTheCurrentYear() {
        model.show(GivenYears.SAMPLE);
        assertThat(model.years().get())
                .extracting(Period::label)
                .containsExactly("2020/21", "2025/26", "2026/27", "2027/28");
        assertThat(model.year().get()).isEqualTo(Period.financialYear(2026));
        assertThat(money()).isEqualTo(GivenYears.sample(2026));
    }

    @Test
    void staysWithTheChosenYearWhenThePlanChanges() {
        model.show(GivenYears.SAMPLE);
        model.year().set(Period.financialYear(2025));
        model.show(GivenYears.SAMPLE);
        assertThat(money().year()).isEqualTo(Period.financialYear(2025));
    }

    @Test
    void aPlanWithoutMoneyHasTheCurrentYearToBeginWith() {
        model.show(GivenPlan.empty());
        assertThat(model.years().get()).containsExactly(Period.financialYear(2026));
        assertThat(MoneyHeadline.of(money())).isEqualTo("There is no budget and no gap on record for 2026/27 yet.");
    }

    @Test
    void saysWhatIsLeftHowTheBudgetStandsAndWhatIsToBePutRight() {
        assertThat(MoneyHeadline.of(GivenYears.sample(2026)))
                .isEqualTo("£3.8m of the gap of £9.4m is expected to be left. The budget is forecast £780k over."
                        + " 1 saving is challenged.");
        assertThat(MoneyHeadline.of(GivenYears.sample(2027)))
                .isEqualTo("The gap is £12.8m, and no savings are set against it.");
        assertThat(MoneyHeadline.of(GivenYears.sample(2025))).contains("lines need a commentary.");
    }

    private YearMoney money() {
        return model.money().get().orElseThrow();
    }
}
