package org.localityplan.intake.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Priority.Tier;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.standing.LightChange;
import org.localityplan.domain.standing.PlanStanding;
import org.localityplan.domain.standing.ProgrammeStanding;
import org.localityplan.domain.standing.ProgrammeStanding.Freshness;
import org.localityplan.domain.waiting.WaitingList;

class SamplePlanTest {

    private static final Snapshot SAMPLE = SamplePlan.read().plan();
    private static final PlanStanding STANDING = PlanStanding.of(SAMPLE);
    private static final String ROLE =
            "(SRO, .+|Project manager, .+|Lead for .+|Head of .+|Principal .+|Performance and quality lead)";

    @Test
    void isTheSameEveryTime() {
        assertThat(SamplePlan.read()).isEqualTo(SamplePlan.read());
        assertThat(SAMPLE.asAt()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void holdsThePlanInForceAndTheTwoBeforeIt() {
        assertThat(SAMPLE.plans())
                .extracting(Plan::title, Plan::years)
                .containsExactly(
                        tuple("Improving Lives Every Day", "2025–27"),
                        tuple("Trafford Together Locality Plan", "2019–24"),
                        tuple("Trafford Locality Plan", "2016"));
    }

    @Test
    void hasThreeMajorThreeSupportingPrioritiesAndFourEnablers() {
        assertThat(tiers(SAMPLE.plan()))
                .containsExactly(
                        Tier.MAJOR, Tier.MAJOR, Tier.MAJOR, Tier.SUPPORTING, Tier.SUPPORTING, Tier.SUPPORTING,
                        Tier.ENABLER, Tier.ENABLER, Tier.ENABLER, Tier.ENABLER);
    }

    @Test
    void hadSixReformAreasAndFourEnablersBefore() {
        List<Tier> before = tiers(SAMPLE.plans().get(1));

        assertThat(before.stream().filter(Tier.MAJOR::equals)).hasSize(6);
        assertThat(before.stream().filter(Tier.ENABLER::equals)).hasSize(4);
    }

    @Test
    void everyProgrammeHasTwoToFourProjects() {
        assertThat(SAMPLE.plan().programmes()).hasSize(10).allSatisfy(programme -> assertThat(programme.projects())
                .hasSizeBetween(2, 4));
        assertThat(projects()).hasSizeGreaterThanOrEqualTo(28);
    }

    @Test
    void onlyOneProgrammeHasNoMilestones() {
        assertThat(SAMPLE.plan().programmes().stream()
                .filter(programme -> programme.projects().stream()
                        .anyMatch(project -> project.milestones().isEmpty()))
                .map(Programme::name))
                .containsExactly("Equality, diversity, inclusion");
    }

    @Test
    void milestonesStandInTheOrderOfTheirBaselineAndNoneIsReachedInTheFuture() {
        assertThat(projects()).allSatisfy(project -> assertThat(project.milestones())
                .isSortedAccordingTo(Comparator.comparing(Milestone::baseline)));
        assertThat(milestones().filter(Milestone::reached))
                .allSatisfy(milestone -> assertThat(milestone.delivery().day()).isBeforeOrEqualTo(SAMPLE.asAt()));
    }

    @Test
    void openMilestonesAreExpectedOnADayToCome() {
        assertThat(milestones().filter(milestone -> !milestone.reached()))
                .allSatisfy(milestone -> assertThat(milestone.delivery().day()).isAfter(SAMPLE.asAt()));
    }

    @Test
    void frontDoorIsThirtyFourDaysLate() {
        assertThat(row("Waiting lists and access").nextMilestone()).hasValueSatisfying(next -> {
            assertThat(next.milestone().name()).isEqualTo("Front door live");
            assertThat(next.daysLate()).isEqualTo(34);
        });
    }

    @Test
    void fiveAreOnTrackThreeAtRiskTwoOffTrack() {
        assertThat(STANDING.programmes())
                .extracting(ProgrammeStanding::declared)
                .containsOnly(Light.GREEN, Light.AMBER, Light.RED)
                .areExactly(5, light(Light.GREEN))
                .areExactly(3, light(Light.AMBER))
                .areExactly(2, light(Light.RED));
    }

    @Test
    void twoGotWorseAndOneBetter() {
        assertThat(STANDING.changes().stream().filter(LightChange::worse)).hasSize(2);
        assertThat(STANDING.changes().stream().filter(LightChange::better)).hasSize(1);
    }

    @Test
    void programmesReportedForTwoYearsMonthByMonth() {
        assertThat(SAMPLE.plan().programmes()).allSatisfy(programme -> {
            assertThat(programme.reports()).hasSizeBetween(22, 24);
            assertThat(programme.reports()).extracting(StatusReport::period).isSorted().doesNotHaveDuplicates();
        });
        assertThat(projects()).allSatisfy(project -> assertThat(project.reports()).hasSize(6));
    }

    @Test
    void reportsComeAfterTheirMonthAndBeforeToday() {
        assertThat(reports()).allSatisfy(report -> assertThat(report.reportedOn())
                .isAfter(report.period().end())
                .isBeforeOrEqualTo(SAMPLE.asAt()));
    }

    @Test
    void oneProgrammeIsStaleAndOneOverdue() {
        assertThat(row("Preparing for adulthood").freshness()).isEqualTo(Freshness.STALE);
        assertThat(STANDING.programmes().stream().filter(each -> each.freshness() == Freshness.STALE))
                .hasSize(1);
        assertThat(STANDING.programmes().stream().filter(each -> each.freshness() == Freshness.OVERDUE))
                .hasSize(1);
    }

    @Test
    void whateverIsOffTrackSaysWhyAndWhatComesNext() {
        assertThat(STANDING.programmes().stream().filter(each -> each.declared() == Light.RED))
                .allSatisfy(each -> assertThat(each.newestReport()).hasValueSatisfying(report -> {
                    assertThat(report.account().bad()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(report.account().next()).hasSizeGreaterThanOrEqualTo(2);
                }));
    }

    @Test
    void seventeenOfTwentyEightMeasuresAreOnTarget() {
        assertThat(STANDING.measures().all()).isEqualTo(28);
        assertThat(STANDING.measures().green()).isEqualTo(17);
        assertThat(STANDING.measures().amber() + STANDING.measures().red()).isEqualTo(8);
        assertThat(STANDING.measures().unrated(Rating.Reason.IN_DEVELOPMENT)).isEqualTo(2);
        assertThat(STANDING.measures().unrated(Rating.Reason.NO_DATA)).isEqualTo(1);
    }

    @Test
    void programmesNameOnlyMeasuresAndListsThatExist() {
        assertThat(SAMPLE.plan().programmes().stream().flatMap(each -> each.measures().stream()))
                .allSatisfy(key -> assertThat(SAMPLE.measure(key)).isPresent());
        assertThat(SAMPLE.plan().programmes().stream().flatMap(each -> each.waitingLists().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        SAMPLE.waitingLists().stream().map(WaitingList::id).toList());
    }

    @Test
    void twoDecisionsAreOpenAndOneIsOverdue() {
        assertThat(STANDING.asks()).hasSize(2);
        assertThat(STANDING.asks().stream().filter(PlanStanding.Ask::overdue)).hasSize(1);
        assertThat(SAMPLE.decisions()).hasSizeGreaterThan(4);
    }

    @Test
    void ownersAreRolesAndNeverPeople() {
        Stream<String> owners = Stream.of(
                SAMPLE.plan().programmes().stream().map(Programme::owner),
                projects().stream().map(Project::manager),
                SAMPLE.measures().stream().map(each -> each.measure()).map(Measure::owner))
                .flatMap(each -> each);

        assertThat(owners).allSatisfy(owner -> assertThat(owner).matches(ROLE));
    }

    @Test
    void namesOfProgrammesFitTheirColumn() {
        assertThat(SAMPLE.plan().programmes())
                .allSatisfy(each -> assertThat(each.name()).hasSizeLessThanOrEqualTo(30));
    }

    @Test
    void noIdIsUsedTwice() {
        Stream<UUID> ids = Stream.of(
                reports().map(StatusReport::id),
                milestones().map(Milestone::id),
                projects().stream().map(Project::id),
                SAMPLE.plan().programmes().stream().map(Programme::id),
                SAMPLE.plans().stream().flatMap(plan -> plan.priorities().stream()).map(Priority::id),
                SAMPLE.budget().lines().stream().map(each -> each.id()),
                SAMPLE.budget().savings().stream().map(each -> each.id()),
                SAMPLE.waitingLists().stream().flatMap(list -> list.counts().stream()).map(each -> each.id()))
                .flatMap(each -> each);

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void reportsAndMilestonesAreIllustrative() {
        assertThat(reports()).allSatisfy(each -> assertThat(each.provenance().isIllustrative()).isTrue());
        assertThat(milestones()).allSatisfy(each -> assertThat(each.provenance().isIllustrative()).isTrue());
    }

    private static Condition<Light> light(Light wanted) {
        return new Condition<>(wanted::equals, "%s", wanted);
    }

    private static ProgrammeStanding row(String name) {
        return STANDING.programmes().stream()
                .filter(each -> each.programme().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Tier> tiers(Plan plan) {
        return plan.priorities().stream().map(Priority::tier).toList();
    }

    private static List<Project> projects() {
        return SAMPLE.plan().programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .toList();
    }

    private static Stream<Milestone> milestones() {
        return projects().stream().flatMap(project -> project.milestones().stream());
    }

    private static Stream<StatusReport> reports() {
        return Stream.concat(
                SAMPLE.plan().programmes().stream().flatMap(programme -> programme.reports().stream()),
                projects().stream().flatMap(project -> project.reports().stream()));
    }
}
