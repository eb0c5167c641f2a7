package org.localityplan.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.GivenProject;
import org.localityplan.domain.plan.GivenReports;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Priority.Tier;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.Promises;

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

    @ParameterizedTest(name = "reported {0} for, looked at on {1}: {2}")
    @CsvSource({
        "2026-10, 2026-12-07, CURRENT",
        "2026-10, 2026-12-08, OVERDUE",
        "2026-10, 2027-01-07, OVERDUE",
        "2026-10, 2027-01-08, STALE"
    })
    void agesAReportByThePlansCycle(String period, LocalDate asAt, ProgrammeStanding.Freshness freshness) {
        Snapshot snapshot = SmallPlan.snapshot(
                SmallPlan.priority(Tier.MAJOR, SmallPlan.programme("Access", GivenReports.of(period + "=GREEN"))));
        Snapshot later = new Snapshot(
                snapshot.locality(),
                asAt,
                snapshot.plans(),
                snapshot.decisions(),
                snapshot.measures(),
                snapshot.peerGroups(),
                snapshot.waitingLists(),
                snapshot.budget(),
                snapshot.steering());

        assertThat(PlanStanding.of(later).programmes()).first()
                .extracting(ProgrammeStanding::freshness)
                .isEqualTo(freshness);
    }

    @ParameterizedTest(name = "declared {0}, the project {1} days late: differs {3}, challenged {4}, explained: {5}")
    @CsvSource({
        "GREEN, 30, RED, true, true, GREEN explained",
        "AMBER, 30, RED, true, true, AMBER explained",
        "RED, 30, RED, false, false, ''",
        "RED, 10, AMBER, true, false, ''",
        "GREEN, 0, GREEN, false, false, ''"
    })
    void setsTheEvidenceBesideTheDeclaredLight(String declared, int late, Light evidence, boolean differs,
            boolean challenged, String explanation) {
        ProgrammeStanding standing = standing(SmallPlan.programme(
                "Access", GivenReports.of("2026-10=" + declared), late("Front door", late)));

        assertThat(standing.evidence().light()).isEqualTo(evidence);
        assertThat(standing.differs()).isEqualTo(differs);
        assertThat(standing.challenged()).isEqualTo(challenged);
        assertThat(standing.explanation()).isEqualTo(explanation);
    }

    @Test
    void aProgrammeWithoutProjectsHasNoEvidence() {
        ProgrammeStanding standing = standing(SmallPlan.programme("Access", "G"));

        assertThat(standing.evidence().light()).isEqualTo(Light.UNKNOWN);
        assertThat(standing.differs()).isFalse();
    }

    @Test
    void keepsTheRecordOfWhatItsReportsPromised() {
        ProgrammeStanding standing = standing(SmallPlan.programme(
                "Access",
                GivenReports.of("2026-08=AMBER@2026-09-30 2026-09=AMBER@2026-12-31 2026-10=AMBER@2026-12-31")));

        assertThat(standing.promises().standing().map(Promises.Promise::day))
                .contains(LocalDate.of(2026, 12, 31));
        assertThat(standing.promises().words()).isEqualTo("0 of 1 promise kept, moved once");
    }

    @Test
    void ofProgrammesThatDeclareTheSameTheOneWithTheWorstEvidenceIsFirst() {
        Snapshot snapshot = SmallPlan.snapshot(SmallPlan.priority(
                Tier.MAJOR,
                SmallPlan.programme("As declared", GivenReports.of("2026-10=GREEN"), late("A", 0)),
                SmallPlan.programme("Worse", GivenReports.of("2026-10=GREEN"), late("W", 30))));

        assertThat(PlanStanding.of(snapshot).programmes())
                .extracting(standing -> standing.programme().name())
                .containsExactly("Worse", "As declared");
    }

    private static ProgrammeStanding standing(Programme programme) {
        return PlanStanding.of(SmallPlan.snapshot(SmallPlan.priority(Tier.MAJOR, programme)))
                .programmes()
                .getFirst();
    }

    private static Project late(String name, int days) {
        return new GivenProject(name)
                .milestone("Live", true, SmallPlan.AS_AT.minusDays(days),
                        new Milestone.Delivery.Forecast(SmallPlan.AS_AT))
                .project();
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
