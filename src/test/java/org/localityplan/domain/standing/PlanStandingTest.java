package org.localityplan.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Priority.Tier;
import org.localityplan.domain.plan.Programme;

class PlanStandingTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/rules/plan-headline.csv", useHeadersInDisplayName = true, delimiter = '|')
    void saysInOneSentenceHowTheProgrammesStand(String lights, String expected) {
        Programme[] programmes = Stream.of(lights.strip().split(" "))
                .map(each -> SmallPlan.programme("P" + each.hashCode() + lights.indexOf(each), each))
                .toArray(Programme[]::new);

        assertThat(PlanStanding.of(SmallPlan.snapshot(SmallPlan.priority(Tier.MAJOR, programmes)))
                .headline())
                .isEqualTo(expected.strip());
    }

    @Test
    void saysThatAPlanHasNoProgrammes() {
        assertThat(PlanStanding.of(SmallPlan.snapshot()).headline()).isEqualTo("This plan has no programmes yet.");
    }

    @Test
    void listsTheWorstProgrammeOfATierFirst() {
        Snapshot snapshot = SmallPlan.snapshot(
                SmallPlan.priority(
                        Tier.ENABLER, SmallPlan.programme("Green", "GG"), SmallPlan.programme("Amber", "GA")),
                SmallPlan.priority(
                        Tier.MAJOR,
                        SmallPlan.programme("Zeal", "R"),
                        SmallPlan.programme("Done", "C"),
                        SmallPlan.programme("Alert", "R")));

        assertThat(PlanStanding.of(snapshot).programmes())
                .extracting(standing -> standing.programme().name())
                .containsExactly("Alert", "Zeal", "Done", "Amber", "Green");
    }

    @Test
    void showsTheSixNewestLightsOldestFirst() {
        Snapshot snapshot = SmallPlan.snapshot(
                SmallPlan.priority(Tier.MAJOR, SmallPlan.programme("Eight months", "RRRRAAGG")));

        assertThat(PlanStanding.of(snapshot).programmes().getFirst().lastSix())
                .containsExactly(Light.RED, Light.RED, Light.AMBER, Light.AMBER, Light.GREEN, Light.GREEN);
    }

    @Test
    void namesWhatChangedWithTheNewestReportsWorstFirst() {
        Snapshot snapshot = SmallPlan.snapshot(SmallPlan.priority(
                Tier.MAJOR,
                SmallPlan.programme("Better", "AG"),
                SmallPlan.programme("Same", "GG"),
                SmallPlan.programme("Worse", "AR")));

        List<LightChange> changes = PlanStanding.of(snapshot).changes();

        assertThat(changes)
                .extracting(change -> change.programme().name())
                .containsExactly("Worse", "Better");
        assertThat(changes).extracting(LightChange::worse).containsExactly(true, false);
        assertThat(changes.getFirst().why()).isEqualTo("Worse in Oct 2026");
    }

    @Test
    void addsTheVarianceOfAProgrammesLinesOfThisYearOnly() {
        Programme programme = SmallPlan.programme("Safeguarding", "G");
        Budget budget = new Budget(
                List.of(line(programme, 2026, "120.00"), line(programme, 2026, "-20.00"),
                        line(programme, 2025, "9.00")),
                List.of(),
                List.of(),
                List.of());

        assertThat(PlanStanding.of(SmallPlan.snapshot(budget, SmallPlan.priority(Tier.MAJOR, programme)))
                .programmes()
                .getFirst()
                .variance())
                .containsExactly(SmallPlan.pounds("100"));
    }

    @Test
    void aProgrammeThatNeverReportedHasNotStarted() {
        ProgrammeStanding standing = PlanStanding.of(
                SmallPlan.snapshot(SmallPlan.priority(Tier.MAJOR, SmallPlan.programme("New", ""))))
                .programmes()
                .getFirst();

        assertThat(standing.declared()).isEqualTo(Light.NOT_STARTED);
        assertThat(standing.freshness()).isEqualTo(ProgrammeStanding.Freshness.NEVER_REPORTED);
        assertThat(standing.variance()).isEmpty();
    }

    private static BudgetLine line(Programme programme, int startingIn, String over) {
        return new BudgetLine(
                SmallPlan.id(programme.name() + startingIn + over),
                "Line",
                new Scope.OfProgramme(programme.id()),
                "Council",
                Period.financialYear(startingIn),
                List.of(new LineReport(SmallPlan.id(programme.name() + startingIn + over),
                        Period.financialYear(startingIn), Money.ZERO, Money.ZERO, SmallPlan.pounds(over), "",
                        SmallPlan.LOCAL)));
    }
}
