package org.localityplan.intake.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.Promises;
import org.localityplan.domain.plan.Promises.Outcome;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.report.Dimension;
import org.localityplan.domain.plan.report.Recovery;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.standing.evidence.PlanEvidence;
import org.localityplan.domain.standing.evidence.ProjectEvidence;
import org.localityplan.domain.standing.updates.MyUpdates;

/// The story of delivery that the sample tells: most reports agree with the evidence, and some do not.
class SampleDeliveryTest {

    private static final Snapshot SAMPLE = SamplePlan.read().plan();
    private static final PlanEvidence EVIDENCE = PlanEvidence.of(SAMPLE);
    private static final Period FIRST_WITH_DETAIL = Period.month(2026, 5);
    private static final String ROLE = "(SRO|Project manager|Programme manager), .+";

    @ParameterizedTest(name = "{0}: {1}, evidence {2}")
    @CsvSource({
        "Safeguarding adults, RED, RED",
        "Waiting lists and access, AMBER, RED",
        "Community mental health, AMBER, RED",
        "Stay Well at Home, AMBER, AMBER",
        "Preparing for adulthood, GREEN, RED",
        "Supporting carers, GREEN, GREEN",
        "Workforce and practice, RED, RED",
        "Systems and processes, GREEN, RED",
        "'Equality, diversity, inclusion', GREEN, GREEN",
        "'Neighbourhood teams, VCFSE', GREEN, GREEN"
    })
    void mostProgrammesAgreeWithTheirEvidence(String name, Light declared, Light evidence) {
        Programme programme = SAMPLE.plan().programmes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(programme.reports().getLast().declared()).isEqualTo(declared);
        assertThat(EVIDENCE.of(programme).light()).isEqualTo(evidence);
    }

    @Test
    void nearlyEveryRuleFiresSomewhere() {
        assertThat(EVIDENCE.projects()
                .flatMap(each -> each.evidence().findings().stream())
                .map(finding -> finding.rule()))
                .contains(EvidenceRule.KEY_MILESTONE_LATE, EvidenceRule.END_DAYS_LATE, EvidenceRule.COST_FAR_OVER,
                        EvidenceRule.RISK_UNANSWERED,
                        EvidenceRule.REPORT_VERY_OLD, EvidenceRule.MILESTONE_MOVED, EvidenceRule.COST_OVER,
                        EvidenceRule.RISK_HIGH, EvidenceRule.MEASURE_CONCERN, EvidenceRule.REPORT_OLD,
                        EvidenceRule.NOTHING_CHANGED, EvidenceRule.PROMISE_MISSED, EvidenceRule.ACTION_OVERDUE,
                        EvidenceRule.DEPENDENCY_LATE);
    }

    @Test
    void moreThanHalfOfTheProjectsAgreeAndMostDifferencesAreExplained() {
        List<ProjectEvidence> challenged = EVIDENCE.projects().filter(ProjectEvidence::challenged).toList();

        assertThat(challenged).hasSizeBetween(5, 12);
        assertThat(challenged.stream().filter(each -> each.explanation().isEmpty())).hasSizeBetween(1, 5);
        assertThat(EVIDENCE.projects().filter(each -> !each.challenged() && !each.explanation().isEmpty())).isEmpty();
    }

    @Test
    void whateverIsNotOnTrackSaysHowItGetsBack() {
        assertThat(detailed().filter(report -> report.declared() == Light.RED || report.declared() == Light.AMBER))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.detail().recovery())
                        .isInstanceOfSatisfying(Recovery.Planned.class, planned -> {
                            assertThat(planned.owner()).matches(ROLE);
                            assertThat(planned.backToGreen()).isAfter(report.period().start());
                        }));
        assertThat(detailed().filter(report -> report.declared() == Light.GREEN))
                .allSatisfy(report -> assertThat(report.detail().recovery())
                        .isEqualTo(new Recovery.NotNeeded()));
    }

    @Test
    void everyLightThatChangedSaysWhichEvidenceDid() {
        assertThat(reported().filter(each -> each.size() > 1)).allSatisfy(reports -> {
            for (int i = 1; i < reports.size(); i++) {
                boolean detailed = reports.get(i).period().compareTo(FIRST_WITH_DETAIL) >= 0;
                boolean changed = reports.get(i).declared() != reports.get(i - 1).declared();
                assertThat(reports.get(i).detail().changed().isEmpty()).isEqualTo(!detailed || !changed);
            }
        });
    }

    @Test
    void somePromisesAreKeptAndSomeAreNot() {
        List<Promises> promises =
                reported().map(reports -> Promises.of(reports, SAMPLE.asAt())).toList();

        assertThat(Stream.of(Outcome.values())).allSatisfy(outcome -> assertThat(
                promises.stream().filter(each -> each.count(outcome) > 0)).hasSizeGreaterThan(4));
    }

    @Test
    void oneReportIsReturnedAndAFewWaitForApproval() {
        List<Review> newest = reported().map(reports -> reports.getLast().detail().review()).toList();

        assertThat(newest.stream().filter(each -> each.state() == Review.State.RETURNED)).hasSize(1);
        assertThat(newest.stream().filter(each -> each.state() == Review.State.SUBMITTED)).hasSizeBetween(4, 8);
        assertThat(newest.stream().filter(Review::locked)).hasSizeGreaterThan(20);
        assertThat(MyUpdates.ofEverybody(SAMPLE).returned()).hasSize(1);
        assertThat(MyUpdates.ofEverybody(SAMPLE).overdue()).hasSize(7);
    }

    @Test
    void everyDetailedReportJudgesItsSidesAndFollowsUpWhatWasPromised() {
        assertThat(detailed()).allSatisfy(report -> assertThat(report.detail().dimensions().of(Dimension.TIME))
                .isPresent());
        assertThat(detailed().flatMap(report -> report.detail().followUps().stream()))
                .allSatisfy(each -> assertThat(each.done()).isEqualTo(each.explanation().isEmpty()))
                .anySatisfy(each -> assertThat(each.done()).isFalse());
    }

    @Test
    void movesOfAMilestoneLeadFromItsBaselineToTheDayExpected() {
        assertThat(milestones().filter(each -> !each.moves().isEmpty())).hasSizeGreaterThan(20).allSatisfy(each -> {
            assertThat(each.moves().getFirst().from()).isEqualTo(each.baseline());
            assertThat(each.moves().getLast().to()).isEqualTo(each.delivery().day());
        });
        assertThat(milestones().filter(each -> !each.reached() && !each.delivery().day().equals(each.baseline())))
                .allSatisfy(each -> assertThat(each.moves()).isNotEmpty());
    }

    @Test
    void risksHaveAHistoryAndOwnersWhoAreRoles() {
        assertThat(risks()).hasSizeGreaterThan(30).allSatisfy(risk -> {
            assertThat(risk.owner()).matches(ROLE);
            assertThat(risk.scores()).isSortedAccordingTo((one, other) -> one.on().compareTo(other.on()));
            assertThat(risk.provenance().isIllustrative()).isTrue();
        });
        assertThat(risks().filter(Risk::open).map(risk -> risk.score().value())).contains(25, 20, 16, 4);
        assertThat(actions()).hasSizeGreaterThan(30).allSatisfy(action -> {
            assertThat(action.owner()).matches(ROLE);
            assertThat(action.provenance().isIllustrative()).isTrue();
        });
    }

    @Test
    void everythingThatIsAwaitedIsAMilestoneOfAnotherProject() {
        assertThat(projects()).allSatisfy(project -> assertThat(project.controls().waitsFor())
                .allSatisfy(awaited -> {
                    assertThat(milestones().map(Milestone::id)).contains(awaited.milestone());
                    assertThat(project.milestones()).extracting(Milestone::id).doesNotContain(awaited.milestone());
                }));
        assertThat(projects().filter(each -> each.controls().cost() instanceof Cost.Unknown)).hasSizeBetween(3, 8);
    }

    @Test
    void whoeverMakesASampleIsItsAdministrator() {
        People people = SamplePlan.madeBy("fern").plan().steering().people();

        assertThat(people.roleOf("Fern")).isEqualTo(Role.ADMINISTRATOR);
        assertThat(SAMPLE.steering().people()).isEqualTo(People.NONE);
        assertThat(people.all()).extracting(Person::account).doesNotHaveDuplicates();
        assertThat(SamplePlan.madeBy("PM.Frontdoor").plan().steering().people().all())
                .filteredOn(each -> each.account().equalsIgnoreCase("pm.frontdoor"))
                .extracting(Person::account, Person::role)
                .containsExactly(tuple("PM.Frontdoor", Role.ADMINISTRATOR));
    }

    @Test
    void everyProgrammeAndProjectHasSomebodyWhoReportsOnIt() {
        People people = SamplePlan.madeBy("fern").plan().steering().people();
        List<UUID> own = people.all().stream().flatMap(each -> each.own().stream()).toList();

        assertThat(own).containsExactlyInAnyOrderElementsOf(Stream.concat(
                SAMPLE.plan().programmes().stream().map(Programme::id), projects().map(Project::id)).toList());
        assertThat(detailed().map(report -> report.detail().review().by()))
                .allSatisfy(by -> assertThat(people.of(by)).isPresent());
    }

    @Test
    void noIdOfARiskAnActionOrAPersonIsUsedTwice() {
        assertThat(Stream.of(
                risks().map(Risk::id),
                actions().map(Action::id),
                SamplePlan.madeBy("fern").plan().steering().people().all().stream().map(Person::id))
                .flatMap(each -> each))
                .doesNotHaveDuplicates();
    }

    private static Stream<Project> projects() {
        return SAMPLE.plan().programmes().stream().flatMap(programme -> programme.projects().stream());
    }

    private static Stream<Milestone> milestones() {
        return projects().flatMap(project -> project.milestones().stream());
    }

    private static Stream<Risk> risks() {
        return projects().flatMap(project -> project.controls().risks().stream());
    }

    private static Stream<Action> actions() {
        return projects().flatMap(project -> project.controls().actions().stream());
    }

    private static Stream<List<StatusReport>> reported() {
        return Stream.concat(
                SAMPLE.plan().programmes().stream().map(Programme::reports), projects().map(Project::reports));
    }

    /// The reports of the months since the form asks for more than a light.
    private static Stream<StatusReport> detailed() {
        return reported().flatMap(List::stream).filter(each -> each.period().compareTo(FIRST_WITH_DETAIL) >= 0);
    }
}
