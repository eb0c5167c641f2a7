package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.PlanChange.SaveAction;
import org.localityplan.domain.history.PlanChange.SaveDecision;
import org.localityplan.domain.history.PlanChange.SaveRisk;
import org.localityplan.domain.history.PlanChange.SetDependencies;
import org.localityplan.domain.plan.Controls.Dependency;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;

/// Risks, actions, dependencies and decisions.
class RiskTest {

    private static final UUID PROJECT = RichDelivery.REABLEMENT;
    private static final LocalDate DUE = LocalDate.of(2026, 12, 24);

    @TempDir
    Path folder = Path.of("");

    private static Risk staffing() {
        return RichDelivery.reablement().controls().risks().getFirst();
    }

    private static Risk scored(Risk risk, Score... fresh) {
        List<Score> scores = new ArrayList<>(risk.scores());
        scores.addAll(List.of(fresh));
        return GivenPlanChange.with(risk, scores, risk.closed());
    }

    private static Score score(LocalDate on) {
        return new Score(on, 3, 2, "Three have applied");
    }

    private static Action action(UUID id, String words, Action.State state, Action.Origin origin) {
        return new Action(id, words, "Head of care", DUE, state, origin, RichPlan.OWN);
    }

    private static Decision decision(UUID id, String ask, Decision.State state, String meeting) {
        return new Decision(
                id, RichPlan.HOME, ask, "Paper 7", RichPlan.TODAY, DUE, state, meeting, RichPlan.OWN);
    }

    @Test
    void addsScoresToThoseOnRecord() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Risk rescored = scored(staffing(), score(RichPlan.TODAY));
            AuditEntry entry = desk.carryOut(new SaveRisk(PROJECT, rescored));
            assertThat(entry.action()).isEqualTo("Changed a risk");
            assertThat(entry.subject()).isEqualTo("Reablement: Too few people apply");
            assertThat(entry.before()).isEmpty();
            assertThat(entry.after())
                    .isEqualTo("Scored: 22 Nov 2026; Likelihood: 3; Impact: 2; Why: Three have applied");
            assertThat(desk.project(PROJECT).controls().risks()).contains(rescored);
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void addsClosesAndTakesBack() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Risk fresh = GivenPlanChange.risk(RichPlan.id(900), "The lease ends");
            assertThat(desk.carryOut(new SaveRisk(PROJECT, fresh)).action()).isEqualTo("Added a risk");
            Risk closed = GivenPlanChange.with(fresh, fresh.scores(), true);
            assertThat(desk.carryOut(new SaveRisk(PROJECT, closed)).after()).isEqualTo("Closed: yes");
            assertThat(desk.project(PROJECT).controls().risks()).hasSize(3).endsWith(closed);
            desk.undo();
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    /// A score that somebody else gave in the meantime is not lost.
    @Test
    void refusesRiskThatWasScoredInTheMeantime() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.reopenAs("colleague");
            desk.carryOut(new SaveRisk(PROJECT, scored(staffing(), new Score(RichPlan.TODAY, 1, 1, "Solved"))));
            desk.reopenAs("programme.office");
            Change stale = new SaveRisk(PROJECT, scored(staffing(), score(RichPlan.TODAY)));
            PlanDesk.refused(desk.store().carryOut(stale), "scores", "scored in the meantime");
        }
    }

    @Test
    void actionsAreAddedAndDone() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Action fresh =
                    action(RichPlan.id(900), "Ask the college", Action.State.OPEN, new Action.Origin.OfProject());
            desk.carryOut(new SaveAction(PROJECT, fresh));
            Action done = action(RichPlan.id(900), "Ask the college", Action.State.DONE, new Action.Origin.OfProject());
            AuditEntry entry = desk.carryOut(new SaveAction(PROJECT, done));
            assertThat(entry.action()).isEqualTo("Changed an action");
            assertThat(entry.before()).isEqualTo("State: open");
            assertThat(entry.after()).isEqualTo("State: done");
            assertThat(desk.project(PROJECT).controls().actions()).endsWith(done);
        }
    }

    @Test
    void saysWhatAProjectWaitsFor() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            List<Dependency> none = List.of();
            AuditEntry entry = desk.carryOut(new SetDependencies(PROJECT, none));
            assertThat(entry.before()).contains("Milestones: Front door open");
            assertThat(entry.after()).isEmpty();
            assertThat(desk.project(PROJECT).controls().waitsFor()).isEmpty();
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            List<Dependency> pilot = List.of(new Dependency(RichDelivery.PILOT, "Its people"));
            desk.carryOut(new SetDependencies(RichDelivery.FRONT_DOOR, pilot));
            assertThat(desk.project(RichDelivery.FRONT_DOOR).controls().waitsFor()).isEqualTo(pilot);
        }
    }

    @Test
    void keepsTheBoardsAnswerWithItsMeeting() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            Decision asked = decision(RichPlan.id(900), "Agree the lease", Decision.State.ASKED, "");
            assertThat(desk.carryOut(new SaveDecision(asked)).action()).isEqualTo("Asked the board");
            Decision agreed =
                    decision(RichPlan.id(900), "Agree the lease", Decision.State.AGREED, "Board, 20 November");
            AuditEntry entry = desk.carryOut(new SaveDecision(agreed));
            assertThat(entry.action()).isEqualTo("Kept the board's answer");
            assertThat(entry.subject()).isEqualTo("Living well at home: Agree the lease");
            assertThat(entry.after()).isEqualTo("Answer: agreed; Meeting: Board, 20 November");
            assertThat(desk.store().snapshot().decisions()).endsWith(agreed);
            assertThat(desk.carryOut(new SaveDecision(asked)).action()).isEqualTo("Asked the board again");
            Decision clearer = decision(RichPlan.id(900), "Agree the new lease", Decision.State.ASKED, "");
            assertThat(desk.carryOut(new SaveDecision(clearer)).action()).isEqualTo("Changed what the board is asked");
        }
    }

    static Stream<Arguments> faulty() {
        Risk risk = staffing();
        LocalDate tomorrow = RichPlan.TODAY.plusDays(1);
        Risk wordless = new Risk(RichPlan.id(900), Risk.Kind.ISSUE, "", "x".repeat(4_001), " ", risk.scores(),
                DUE, false, RichPlan.OWN);
        Action ofOther = action(RichPlan.id(900), "Ask", Action.State.OPEN, new Action.Origin.OfRisk(RichPlan.id(998)));
        Action wordy = action(RichPlan.id(900), "", Action.State.OPEN, new Action.Origin.OfProject());
        return Stream.of(
                Arguments.of(new SaveRisk(PROJECT, wordless), List.of("title", "effect", "owner")),
                Arguments.of(
                        new SaveRisk(PROJECT, GivenPlanChange.with(risk, risk.scores().subList(0, 1), false)),
                        List.of("scores")),
                Arguments.of(
                        new SaveRisk(PROJECT, GivenPlanChange.with(risk, risk.scores().reversed(), false)),
                        List.of("scores")),
                Arguments.of(new SaveRisk(PROJECT, scored(risk, score(tomorrow))), List.of("scores")),
                Arguments.of(
                        new SaveRisk(PROJECT, scored(risk, score(LocalDate.of(2026, 8, 31)))), List.of("scores")),
                Arguments.of(new SaveRisk(RichDelivery.FRONT_DOOR, risk), List.of("project")),
                Arguments.of(new SaveRisk(RichPlan.id(999), risk), List.of("project")),
                Arguments.of(new SaveAction(PROJECT, ofOther), List.of("origin")),
                Arguments.of(new SaveAction(PROJECT, wordy), List.of("words")),
                Arguments.of(new SaveAction(RichPlan.HOME, wordy), List.of("project")),
                Arguments.of(new SetDependencies(PROJECT, waits(RichDelivery.PILOT)), List.of("waitsFor")),
                Arguments.of(new SetDependencies(PROJECT, waits(RichPlan.id(999))), List.of("waitsFor")),
                Arguments.of(
                        new SetDependencies(PROJECT, waits(RichDelivery.OPENING, RichDelivery.OPENING)),
                        List.of("waitsFor")),
                Arguments.of(new SaveDecision(decision(RichPlan.id(900), "", Decision.State.ASKED, "Board")),
                        List.of("ask", "meeting")),
                Arguments.of(new SaveDecision(dated(tomorrow, RichPlan.TODAY)), List.of("raised", "due")));
    }

    private static List<Dependency> waits(UUID... milestones) {
        return Stream.of(milestones).map(each -> new Dependency(each, "")).toList();
    }

    private static Decision dated(LocalDate raised, LocalDate due) {
        return new Decision(RichPlan.id(900), RichPlan.HOME, "Agree", "", raised, due, Decision.State.ASKED, "",
                RichPlan.OWN);
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void refusesWhatCannotBe(Change change, List<String> fields) {
        try (PlanDesk desk = new PlanDesk(folder)) {
            assertThat(desk.refusedFields(change)).isEqualTo(fields);
            desk.unchanged();
        }
    }
}
