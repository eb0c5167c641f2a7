package org.localityplan.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.TableRow;
import org.localityplan.domain.plan.report.ReportDetail;

class PlanTest {

    private static final Provenance SOURCE = Provenance.published("The plan");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0}: {4} days")
    @CsvFileSource(resources = "/rules/milestones.csv", numLinesToSkip = 1)
    void countsTheDaysAMilestoneIsLate(ArgumentsAccessor cells) {
        TableRow row = new TableRow(cells);
        LocalDate day = LocalDate.parse(row.text(3));
        boolean reached = row.text(2).equals("actual");
        Milestone milestone = new Milestone(
                new UUID(0, 1),
                "Front door live",
                true,
                LocalDate.parse(row.text(1)),
                reached ? new Milestone.Delivery.Actual(day) : new Milestone.Delivery.Forecast(day),
                List.of(),
                SOURCE);

        assertThat(milestone.reached()).isEqualTo(reached);
        assertThat(milestone.daysLate(DAY)).isEqualTo(row.number(4));
    }

    @ParameterizedTest
    @CsvSource({"2025, 2027, 2025–27", "2019, 2024, 2019–24", "2016, 2016, 2016", "1999, 2001, 1999–01"})
    void printsItsYears(int from, int to, String years) {
        Plan plan = new Plan(
                new UUID(0, 1), "Plan", LocalDate.of(from, 4, 1), LocalDate.of(to, 10, 31), List.of(), SOURCE);

        assertThat(plan.years()).isEqualTo(years);
    }

    @Test
    void findsItsProgrammesAndTheirPriorities() {
        Programme first = programme(1);
        Programme second = programme(2);
        Priority major = priority(1, first);
        Priority enabler = priority(2, second);
        Plan plan = new Plan(new UUID(0, 1), "Plan", DAY, DAY, List.of(major, enabler), SOURCE);

        assertThat(plan.programmes()).containsExactly(first, second);
        assertThat(plan.programme(second.id())).contains(second);
        assertThat(plan.programme(new UUID(0, 9))).isEmpty();
        assertThat(plan.priorityOf(second)).contains(enabler);
        assertThat(plan.priorityOf(programme(3))).isEmpty();
    }

    @Test
    void groupsPrioritiesByTier() {
        assertThat(Stream.of(Priority.Tier.values()).map(Priority.Tier::heading))
                .containsExactly("Major priorities", "Supporting priorities", "Enablers");
    }

    @Test
    void aProjectIsCompleteWhenItSaysSoAndEveryMilestoneIsReached() {
        Milestone.Delivery reached = new Milestone.Delivery.Actual(DAY);
        GivenProject project = new GivenProject("Front door").milestone("Live", true, DAY, reached);

        assertThat(project.reported("2026-10=GREEN").project().completed()).isFalse();
        assertThat(project.reported("2026-10=COMPLETE").project().completed()).isTrue();
        assertThat(project.milestone("Used", true, DAY, new Milestone.Delivery.Forecast(DAY)).project().completed())
                .isFalse();
        assertThat(project.reported("").project().declared()).isEqualTo(Light.NOT_STARTED);
    }

    @Test
    void aProjectTakesAReportInItsPlaceAndOneForTheSamePeriodReplacesIt() {
        Project project = new GivenProject("Front door").reported("2026-08=GREEN 2026-10=GREEN").project();

        Project reported = project.with(GivenReports.of("2026-09=RED").getFirst())
                .with(GivenReports.of("2026-10=AMBER").getFirst());

        assertThat(reported.reports()).extracting(StatusReport::declared)
                .containsExactly(Light.GREEN, Light.RED, Light.AMBER);
    }

    @Test
    void aNewForecastIsAMoveWithItsReason() {
        Project project = new GivenProject("Front door")
                .milestone("Live", true, DAY, new Milestone.Delivery.Forecast(DAY))
                .milestone("Used", true, DAY, new Milestone.Delivery.Forecast(DAY))
                .project();
        LocalDate later = DAY.plusDays(30);
        Milestone.Delivery forecast = new Milestone.Delivery.Forecast(later);

        Milestone moved = project.with(GivenProject.id("Live"), forecast, DAY, "It rained").milestones().getFirst();

        assertThat(moved.moves()).containsExactly(new Milestone.Move(DAY, DAY, later, "It rained"));
        assertThat(moved.with(forecast, DAY, "Again").moves()).hasSize(1);
        assertThat(moved.with(new Milestone.Delivery.Actual(DAY), DAY, "").moves()).hasSize(1);
        assertThat(moved.baseline()).isEqualTo(DAY);
    }

    @Test
    void aHeadlineHasAtMostTwoHundredCharacters() {
        assertThat(report("x".repeat(200)).headline()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> report("x".repeat(201)));
    }

    @Test
    void aDecisionIsOpenUntilItIsAnswered() {
        assertThat(decision(Decision.State.ASKED).open()).isTrue();
        assertThat(decision(Decision.State.AGREED).open()).isFalse();
        assertThat(decision(Decision.State.DECLINED).open()).isFalse();
    }

    private static Decision decision(Decision.State state) {
        return new Decision(new UUID(0, 1), new UUID(0, 2), "Agree the move", "Paper 4", DAY, DAY, state, "", SOURCE);
    }

    private static StatusReport report(String headline) {
        return new StatusReport(
                new UUID(0, 1),
                Period.month(2026, 10),
                DAY,
                Light.GREEN,
                Light.GREEN,
                headline,
                new StatusReport.Account(List.of(), List.of(), List.of()),
                ReportDetail.brief(DAY),
                SOURCE);
    }

    private static Priority priority(int id, Programme programme) {
        return new Priority(
                new UUID(1, id), "Priority", Priority.Tier.MAJOR, "People live well", List.of(programme), SOURCE);
    }

    private static Programme programme(int id) {
        return new Programme(
                new UUID(2, id), "Programme", "SRO", "Council", List.of(), List.of(), List.of(), List.of(), SOURCE);
    }
}
