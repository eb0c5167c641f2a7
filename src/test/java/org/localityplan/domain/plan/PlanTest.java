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
