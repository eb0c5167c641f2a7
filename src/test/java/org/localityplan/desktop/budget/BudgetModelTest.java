package org.localityplan.desktop.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.intake.sample.SamplePlan;

class BudgetModelTest {

    private final BudgetModel model = new BudgetModel();

    @Test
    void beginsWithTheCurrentYear() {
        model.show(SamplePlan.read().plan());
        assertThat(model.years().get())
                .extracting(Period::label)
                .containsExactly("2020/21", "2025/26", "2026/27", "2027/28");
        assertThat(model.year().get()).isEqualTo(Period.financialYear(2026));
        assertThat(page().bridge()).first().satisfies(story -> {
            assertThat(story.title()).isEqualTo("£3.8m of the gap of £9.4m is expected to be left");
            assertThat(story.sentence()).contains("between £2.6m and £5.0m");
        });
    }

    @Test
    void staysWithTheChosenYearWhenThePlanChanges() {
        model.show(SamplePlan.read().plan());
        model.year().set(Period.financialYear(2025));
        model.show(SamplePlan.read().plan());
        assertThat(model.year().get()).isEqualTo(Period.financialYear(2025));
        assertThat(page().variance()).startsWith("Spending in 2025/26");
    }

    @Test
    void showsThePublishedGapWithItsSourceAndWithoutABridge() {
        model.show(SamplePlan.read().plan());
        model.year().set(Period.financialYear(2020));
        assertThat(page().bridge()).isEmpty();
        assertThat(page().gap()).contains("£44.3m");
        assertThat(page().onRecord().getFirst().amount()).isEqualTo("£44.3m");
        assertThat(page().onRecord().getFirst().source()).contains("2016");
        assertThat(page().sourceOf(Period.financialYear(2020))).contains("2016");
        assertThat(page().lines()).isEmpty();
    }

    @Test
    void listsMoneyWithoutAProgrammeByItself() {
        model.show(SamplePlan.read().plan());
        assertThat(page().lines()).extracting(Group::heading)
                .containsExactly("Programmes of the plan", "Money without a programme", "Total");
        assertThat(page().lines().get(1).rows()).extracting(MoneyLine::name)
                .containsExactly("Learning disability support");
        assertThat(page().lines().getLast().rows().getLast().variance()).isEqualTo("£780k over");
    }

    @Test
    void groupsSavingsByHowSureTheyAre() {
        model.show(SamplePlan.read().plan());
        assertThat(page().savings()).extracting(Group::heading)
                .containsExactly(
                        "Delivered: £2,100k forecast, counted in full",
                        "On track: £2,600k forecast, counted at 90%",
                        "At risk: £2,400k forecast, counted at 50%",
                        "Unachievable: £600k forecast, not counted",
                        "Unidentified: £900k forecast, not counted",
                        "Total");
        assertThat(page().savings().getLast().rows().getFirst().forecast()).isEqualTo("£8,600k");
    }

    @Test
    void tellsGrossSpendWithItsSource() {
        model.show(SamplePlan.read().plan());
        assertThat(page().spending()).first().satisfies(story -> {
            assertThat(story.title()).isEqualTo("Gross spend rose from £110.0m in 2022/23 to £131.0m in 2024/25");
            assertThat(story.sentence()).contains("Source: ");
        });
    }

    @Test
    void saysNothingOfAPlanWithoutMoney() {
        model.show(GivenPlan.empty());
        assertThat(model.page().get()).isEmpty();
        assertThat(model.years().get()).isEmpty();
    }

    @Test
    void saysRoundedWhereTheTotalIsNotTheSumOfWhatIsPrinted() {
        var half = Money.millions("0.0004");
        assertThat(Amounts.total(List.of(half, half))).isEqualTo("£1k rounded");
        assertThat(Amounts.total(List.of(Money.millions("0.001"), Money.millions("0.002")))).isEqualTo("£3k");
        assertThat(Amounts.variance(Money.millions("-0.08"))).isEqualTo("£80k under");
        assertThat(Amounts.variance(half)).isEqualTo("on budget");
    }

    private BudgetPage page() {
        return model.page().get().orElseThrow();
    }
}
