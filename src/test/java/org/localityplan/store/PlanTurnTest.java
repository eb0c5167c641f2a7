package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.PlanChange.MoveMilestone;
import org.localityplan.domain.history.PlanChange.Retire;
import org.localityplan.domain.history.PlanChange.SaveAction;
import org.localityplan.domain.history.PlanChange.SaveMilestone;
import org.localityplan.domain.history.PlanChange.SaveRisk;
import org.localityplan.domain.history.PlanChange.SetProject;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.risk.Action;

/// When a command on the plan cannot be taken back or done again, and what is said then.
class PlanTurnTest {

    private static final UUID PROJECT = RichDelivery.REABLEMENT;
    private static final UUID FRESH = RichPlan.id(900);

    @TempDir
    Path folder = Path.of("");

    private static Change move(int day) {
        return new MoveMilestone(
                PROJECT, RichDelivery.GO_LIVE, new Delivery.Forecast(LocalDate.of(2027, 3, day)), "Late");
    }

    private static Change project() {
        return new SetProject(
                RichPlan.HOME, GivenPlanChange.project(FRESH, "Telecare", LocalDate.of(2027, 1, 1)), 9, "");
    }

    private static Change risk() {
        return new SaveRisk(PROJECT, GivenPlanChange.risk(FRESH, "The lease ends"));
    }

    private static Change actionOfRisk() {
        return new SaveAction(PROJECT, new Action(
                RichPlan.id(901),
                "Ask for another year",
                "Head of estates",
                LocalDate.of(2027, 1, 1),
                Action.State.OPEN,
                new Action.Origin.OfRisk(FRESH),
                RichPlan.OWN));
    }

    @Test
    void aPlanWithoutAnAdministratorCanBeTakenBackTo() {
        Person updater = new Person(RichPlan.id(950), "programme.office", "Manager", Role.UPDATER, List.of(PROJECT));
        Steering usual = Steering.USUAL;
        Snapshot leaderless = RichPlan.steered(new Steering(
                new People(List.of(updater)), usual.cycle(), usual.thresholds(), usual.appetite(), usual.retired()));
        try (PlanDesk desk = new PlanDesk(folder, leaderless)) {
            desk.carryOut(risk());
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(leaderless);
        }
    }

    @Test
    void namesWhatHasBeenChangedSinceAndByWhom() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(move(1));
            desk.reopenAs("colleague");
            desk.carryOut(move(2));
            Snapshot kept = desk.store().snapshot();
            desk.reopenAs("programme.office");
            PlanDesk.refused(
                    desk.store().undo(),
                    "",
                    "The milestone “Go live” has been changed since (colleague, 22 Nov 2026: Re-forecast a milestone)."
                            + " It stays as it is now; nothing was taken back.");
            assertThat(desk.store().snapshot()).isEqualTo(kept);
            desk.reopenAs("colleague");
            desk.undo();
            desk.reopenAs("programme.office");
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
            desk.reopenAs("colleague");
            PlanDesk.refused(desk.store().redo(), "",
                    "has been changed since (programme.office, 22 Nov 2026: Took back");
        }
    }

    @Test
    void leavesWhatOthersHavePutUnderIt() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(project());
            desk.reopenAs("colleague");
            desk.carryOut(new SaveMilestone(
                    FRESH, GivenPlanChange.milestone(RichPlan.id(901), LocalDate.of(2027, 1, 1))));
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().undo(), "", "There is a milestone under the project “Telecare” now");
            desk.reopenAs("colleague");
            desk.undo();
            desk.reopenAs("programme.office");
            desk.undo();
            desk.reopenAs("colleague");
            PlanDesk.refused(
                    desk.store().redo(), "", "The project of the milestone “Second site opens” is not there any more");
        }
    }

    @Test
    void leavesTheRiskThatAnActionAnswers() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(risk());
            desk.reopenAs("colleague");
            desk.carryOut(actionOfRisk());
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().undo(), "", "There is an action under the risk “The lease ends” now");
        }
    }

    @Test
    void knowsNothingMoreToDoAgainAfterSomethingElse() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(risk());
            desk.undo();
            desk.carryOut(move(1));
            PlanDesk.refused(desk.store().redo(), "", "nothing to do again");
        }
    }

    @Test
    void eachTakesBackTheirOwn() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(risk());
            desk.reopenAs("colleague");
            desk.carryOut(move(1));
            desk.reopenAs("programme.office");
            assertThat(desk.undo().action()).isEqualTo("Took back: Added a risk");
            desk.reopenAs("colleague");
            assertThat(desk.undo().action()).isEqualTo("Took back: Re-forecast a milestone");
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    /// A part that is retired keeps what was written about it; taking that back does not bring it back.
    @Test
    void takesBackInsideWhatWasRetired() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(risk());
            desk.reopenAs("colleague");
            desk.carryOut(new Retire(PROJECT, "Done"));
            desk.reopenAs("programme.office");
            desk.undo();
            assertThat(desk.programme(RichPlan.HOME).projects()).hasSize(1);
            desk.reopenAs("colleague");
            desk.undo();
            assertThat(desk.store().snapshot()).isEqualTo(RichPlan.snapshot());
        }
    }

    @Test
    void aCommandThatFailsHalfWayLeavesNothing() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(project());
            desk.reopenAs("colleague");
            desk.carryOut(new SaveRisk(FRESH, GivenPlanChange.risk(RichPlan.id(901), "Rain")));
            Snapshot kept = desk.store().snapshot();
            desk.reopenAs("programme.office");
            assertThat(PlanDesk.faults(desk.store().undo())).hasSize(1);
            desk.reopenAs("programme.office");
            assertThat(desk.store().snapshot()).isEqualTo(kept);
            assertThat(desk.store().audit()).hasSize(3);
            assertThat(desk.store().verifyAudit()).isTrue();
        }
    }
}
