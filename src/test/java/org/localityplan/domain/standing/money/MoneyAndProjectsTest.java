package org.localityplan.domain.standing.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.GivenMoney;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Priority.Tier;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.standing.SmallPlan;

class MoneyAndProjectsTest {

    private static Scope scope(String link) {
        return switch (link) {
            case "project" -> new Scope.OfProject(SmallPlan.id("Home"), SmallPlan.id("Reablement"));
            case "programme" -> new Scope.OfProgramme(SmallPlan.id("Home"));
            case "gone" -> new Scope.OfProject(SmallPlan.id("Past"), SmallPlan.id("Past project"));
            default -> new Scope.Unassigned();
        };
    }

    private static Snapshot plan(Budget budget, String programme, String project) {
        Programme home = SmallPlan.programme(
                "Home", programme, SmallPlan.project("Reablement", project), SmallPlan.project("Equipment", "G"));
        return SmallPlan.snapshot(budget, SmallPlan.priority(Tier.MAJOR, home));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules/saving-challenges.csv", numLinesToSkip = 1)
    void aSavingCountedOnIsChallengedWhereItsProjectIsRed(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        Saving saving = GivenMoney.saving(Saving.Confidence.valueOf(row.text(1)), "1", scope(row.text(2)));
        Budget budget = new Budget(List.of(), List.of(saving), List.of(), List.of());

        List<SavingChallenge> challenges = SavingChallenge.of(plan(budget, row.text(3), row.text(4)));

        assertThat(challenges)
                .extracting(SavingChallenge::sentence)
                .isEqualTo(row.text(5).isEmpty() ? List.of() : List.of(row.text(5)));
    }

    @Test
    void aSavingOfAYearThatIsOverIsNotChallenged() {
        Saving now = GivenMoney.saving(Saving.Confidence.DELIVERED, "1", scope("project"));
        Saving past = new Saving(
                now.id(),
                now.name(),
                now.scope(),
                GivenMoney.YEAR.previous(),
                now.agreed(),
                now.forecast(),
                now.confidence(),
                now.terms(),
                now.provenance());
        Budget budget = new Budget(List.of(), List.of(past, now), List.of(), List.of());

        assertThat(SavingChallenge.of(plan(budget, "G", "R")))
                .extracting(SavingChallenge::saving)
                .containsExactly(now);
    }

    @Test
    void listsMoneyWithoutAProjectAndProjectsWithoutMoney() {
        BudgetLine linked = new BudgetLine(
                SmallPlan.id("linked"),
                "Linked",
                scope("project"),
                "Council",
                GivenMoney.YEAR,
                List.of(GivenMoney.report(GivenMoney.YEAR, "1/1")));
        BudgetLine loose = GivenMoney.line(List.of(GivenMoney.report(GivenMoney.YEAR, "2/2")));
        Saving saving = GivenMoney.saving(Saving.Confidence.ON_TRACK, "1", scope("programme"));
        Snapshot plan = plan(new Budget(List.of(linked, loose), List.of(saving), List.of(), List.of()), "G", "G");

        LooseMoney found = LooseMoney.of(plan, GivenMoney.YEAR);

        assertThat(found.lines()).containsExactly(loose);
        assertThat(found.savings()).containsExactly(saving);
        assertThat(found.projects()).extracting(each -> each.project().name()).containsExactly("Equipment");
        assertThat(LooseMoney.of(plan, GivenMoney.YEAR.next()).projects()).hasSize(2);
    }
}
