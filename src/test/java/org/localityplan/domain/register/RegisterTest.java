package org.localityplan.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localityplan.domain.register.GivenDelivery.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Milestone.Move;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;

class RegisterTest {

    private final Register register = Register.of(GivenDelivery.snapshot());

    @Test
    void putsTheHighestRiskFirstAndKeepsClosedOnes() {
        assertThat(register.risks()).extracting(RiskEntry::score).isSortedAccordingTo((a, b) -> b - a);
        assertThat(register.risks()).hasSize(9);
        assertThat(register.open()).hasSize(8).noneMatch(entry -> entry.risk().closed());
    }

    @Test
    void tellsTheBoardOfRisksAtItsLineAndAbove() {
        assertThat(register.aboveAppetite()).extracting(RiskEntry::score).containsExactly(20, 20, 15, 15);
    }

    @Test
    void knowsWhereEachThingBelongs() {
        assertThat(register.risks().getFirst().home().words())
                .isEqualTo("Single front door · Waiting lists and access");
        var rota = register.actions().stream()
                .filter(entry -> entry.risk().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(rota.action().words()).isEqualTo("Write the rota for the holidays");
    }

    @Test
    void putsTheActionThatIsDueFirstFirst() {
        assertThat(register.openActions()).extracting(entry -> entry.action().due()).isSorted().hasSize(4);
        assertThat(register.actions()).hasSize(5);
    }

    @Test
    void looksAtOneProgrammeAlone() {
        var home = Register.of(GivenDelivery.snapshot(), GivenDelivery.HOME);
        assertThat(home.risks()).hasSize(3).allMatch(entry -> entry.home().programme().equals(GivenDelivery.HOME));
        assertThat(home.decisions()).isEmpty();
        assertThat(Register.of(GivenDelivery.snapshot(), GivenDelivery.ACCESS).decisions()).hasSize(4);
        assertThat(Register.of(GivenDelivery.snapshot(), GivenDelivery.id("nobody")).milestones()).isEmpty();
    }

    @Test
    void listsKeyMilestonesThatSlippedTheLatestFirst() {
        assertThat(register.slippedKeys())
                .extracting(entry -> entry.milestone().daysLate(TODAY))
                .containsExactly(134L, 121L, 28L);
    }

    @ParameterizedTest(name = "scores {0}: up by {1}")
    @CsvSource({"2x3, 0", "2x3 4x5, 14", "4x5 2x3, -14", "3x4 4x3, 0", "1x1 5x5 5x4, -5"})
    void comparesAScoreWithTheOneBefore(String scores, int rise) {
        var entry = new RiskEntry(risk(scores, TODAY, false), home(), List.of());
        assertThat(entry.rise()).isEqualTo(rise);
    }

    @ParameterizedTest(name = "review in {0} days, closed {1}: {2} days too long ago")
    @CsvSource({"1, false, 0", "0, false, 0", "-1, false, 1", "-40, false, 40", "-40, true, 0"})
    void countsTheDaysSinceAReviewWasDue(int inDays, boolean closed, long days) {
        var entry = new RiskEntry(risk("3x3", TODAY.plusDays(inDays), closed), home(), List.of());
        assertThat(entry.daysUnreviewed(TODAY)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}: slipped {4}")
    @CsvFileSource(resources = "/rules/slipped.csv", useHeadersInDisplayName = true)
    void saysWhichMilestonesSlipped(String name, int baseline, int day, String state, boolean slipped) {
        var on = TODAY.plusDays(day);
        var delivery = state.startsWith("reached") ? new Delivery.Actual(on) : new Delivery.Forecast(on);
        var moves = state.endsWith("moved") ? List.of(new Move(TODAY, TODAY, TODAY, "")) : List.<Move>of();
        var milestone = new Milestone(
                GivenDelivery.id(name), name, true, TODAY.plusDays(baseline), delivery, moves, GivenDelivery.OURS);
        assertThat(new MilestoneEntry(milestone, home()).slipped(TODAY)).isEqualTo(slipped);
    }

    private static Home home() {
        return new Home(GivenDelivery.ACCESS, "Access", GivenDelivery.FRONT_DOOR, "Front door");
    }

    private static Risk risk(String scores, LocalDate review, boolean closed) {
        var given = List.of(scores.split(" ")).stream()
                .map(each -> new Score(TODAY, each.charAt(0) - '0', each.charAt(2) - '0', ""))
                .toList();
        return new Risk(GivenDelivery.id("risk"), Risk.Kind.RISK, "Risk", "", "Owner", given, review, closed,
                GivenDelivery.OURS);
    }
}
