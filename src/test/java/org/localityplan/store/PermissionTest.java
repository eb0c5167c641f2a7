package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget.Stated;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.PlanChange.Verdict;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.evidence.Thresholds;
import org.localityplan.domain.plan.report.ReportCycle;
import org.localityplan.domain.plan.risk.Action;

/// What each role may do, asked of the commands themselves.
class PermissionTest {

    private static final UUID OWN = RichDelivery.REABLEMENT;
    private static final UUID OTHER = RichDelivery.FRONT_DOOR;
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    @TempDir
    Path folder = Path.of("");

    private static PlanChange.MoveMilestone move(UUID project, UUID milestone) {
        return new PlanChange.MoveMilestone(project, milestone, new Delivery.Forecast(DAY), "Late");
    }

    private static PlanChange.SubmitReport submit(UUID of, PlanChange.MoveMilestone... moves) {
        return new PlanChange.SubmitReport(
                of,
                GivenPlanChange.report(RichPlan.id(900), Period.month(2026, 11), 1),
                List.of(moves),
                List.of());
    }

    private static Change imported(MeasureKey key) {
        Observation figure = RichPlan.seen(
                RichPlan.TRAFFORD, Period.financialYear(2021), Observation.TOTAL, new Figure.Value(
                        new BigDecimal("91"), Map.of(), false));
        return new Change.ImportObservations("Return", List.of(
                new Change.Imported(RichPlan.measure(910, key, Polarity.HIGHER), List.of(figure))));
    }

    /// A command, the least of the roles viewer 0, updater 1, approver 2, administrator 3 that may give it.
    static Stream<Arguments> commands() {
        Action action = new Action(RichPlan.id(900), "Ask", "Head", DAY, Action.State.OPEN,
                new Action.Origin.OfProject(), RichPlan.OWN);
        Decision decision = new Decision(RichPlan.id(900), RichPlan.HOME, "Agree", "", RichPlan.TODAY, DAY,
                Decision.State.ASKED, "", RichPlan.OWN);
        Priority priority = new Priority(RichPlan.id(900), "Voice", Priority.Tier.MAJOR, "", List.of(), RichPlan.OWN);
        Project project = GivenPlanChange.project(RichPlan.id(900), "Telecare", DAY);
        Note note = new Note.Event(LocalDate.of(2020, 6, 1), "A ward closed");
        return Stream.of(
                Arguments.of(submit(OWN), 1),
                Arguments.of(submit(OTHER), 2),
                Arguments.of(move(OWN, RichDelivery.GO_LIVE), 1),
                Arguments.of(move(OTHER, RichDelivery.OPENING), 2),
                Arguments.of(new PlanChange.SaveMilestone(
                        OWN, GivenPlanChange.milestone(RichPlan.id(900), DAY)), 1),
                Arguments.of(new PlanChange.SaveRisk(OWN, GivenPlanChange.risk(RichPlan.id(900), "Rain")), 1),
                Arguments.of(new PlanChange.SaveRisk(OTHER, GivenPlanChange.risk(RichPlan.id(900), "Rain")), 2),
                Arguments.of(new PlanChange.SaveAction(OWN, action), 1),
                Arguments.of(new PlanChange.SetDependencies(OWN, List.of()), 1),
                Arguments.of(new PlanChange.ReviewReport(RichReports.red().id(), Verdict.APPROVE, ""), 2),
                Arguments.of(new PlanChange.ReviewReport(RichReports.red().id(), Verdict.RETURN, "No"), 2),
                Arguments.of(new PlanChange.ReviewReport(RichReports.amber().id(), Verdict.REOPEN, "No"), 2),
                Arguments.of(new PlanChange.SaveDecision(decision), 2),
                Arguments.of(new PlanChange.SetPriority(priority, 0), 3),
                Arguments.of(new PlanChange.SetProject(RichPlan.HOME, project, 0, ""), 3),
                Arguments.of(new PlanChange.Retire(OWN, "Done"), 3),
                Arguments.of(new PlanChange.Steer(ReportCycle.MONTHLY, Thresholds.USUAL, 16), 3),
                Arguments.of(new PlanChange.SetPerson(new Person(
                        RichPlan.id(900), "new", "", Role.VIEWER, List.of())), 3),
                Arguments.of(new PlanChange.RemovePerson(RichSteering.VIEWER), 3),
                Arguments.of(OpenPlan.record(900, RichPlan.TODAY, 384), 1),
                Arguments.of(new Change.WriteNote(RichPlan.id(70), RichPlan.id(900), note), 1),
                Arguments.of(new Change.StrikeNote(RichPlan.id(70), RichPlan.id(94)), 1),
                Arguments.of(imported(RichPlan.OUTCOME), 1),
                Arguments.of(imported(new MeasureKey(Framework.LOCAL, "NEW")), 3),
                Arguments.of(new Change.DefineMeasure(
                        RichPlan.measure(900, new MeasureKey(Framework.LOCAL, "N2"), Polarity.LOWER), List.of()), 3),
                Arguments.of(GapTest.gaps(GapTest.gap(
                        RichPlan.id(900), "Medium-term plan", "10", new Stated.Nothing())), 3));
    }

    static Stream<Change> changes() {
        return commands().map(each -> (Change) each.get()[0]);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void asksForTheLeastRole(Change change, int least) {
        List<String> people = List.of("viewer", "updater", "approver", "COLLEAGUE");
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.reopenAs("stranger");
            PlanDesk.refused(desk.store().carryOut(change), "", "you are not on the list of people");
            for (String below : people.subList(0, least)) {
                desk.reopenAs(below);
                PlanDesk.refused(
                        desk.store().carryOut(change),
                        "",
                        "; ask Head of the programme office (programme.office, an administrator).");
                desk.unchanged();
            }
            desk.reopenAs(people.get(least));
            desk.carryOut(change);
        }
    }

    /// Only that the first on the list has to be an administrator is asked even then.
    @ParameterizedTest
    @MethodSource("changes")
    void asksNobodyWhileTheListIsEmpty(Change change) {
        try (PlanDesk desk = new PlanDesk(folder, RichPlan.withoutPeople())) {
            desk.reopenAs("anybody");
            Outcome outcome = desk.store().carryOut(change);
            boolean missing = change instanceof PlanChange.RemovePerson || change instanceof PlanChange.SetPerson;
            assertThat(outcome instanceof Outcome.Saved).isNotEqualTo(missing);
        }
    }

    @Test
    void tellsWhatWasNotDoneAndWhy() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.reopenAs("updater");
            PlanDesk.refused(
                    desk.store().carryOut(move(OTHER, RichDelivery.OPENING)),
                    "",
                    "The milestone was not moved and nothing else was changed: it is not one of the programmes and projects"
                            + " that you report on; ask Head of the programme office");
            PlanDesk.refused(
                    desk.store().carryOut(new PlanChange.Retire(OWN, "Done")),
                    "",
                    "This was not taken out of the plan and nothing else was changed: you are an updater, who reports on"
                            + " their own projects and enters figures; ask");
        }
    }

    /// The programme is theirs, one of its projects is not.
    @Test
    void aReportMovesOwnMilestonesOnly() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.reopenAs("updater");
            Change report = submit(RichPlan.HOME, move(OWN, RichDelivery.GO_LIVE), move(OTHER, RichDelivery.OPENING));
            PlanDesk.refused(desk.store().carryOut(report), "", "not one of the programmes and projects");
            desk.carryOut(submit(RichPlan.HOME, move(OWN, RichDelivery.GO_LIVE)));
        }
    }

    @Test
    void takingBackNeedsTheSameRole() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.reopenAs("updater");
            desk.carryOut(OpenPlan.record(900, RichPlan.TODAY, 384));
            desk.carryOut(move(OWN, RichDelivery.GO_LIVE));
            desk.reopenAs("colleague");
            desk.carryOut(updater(Set.of(OTHER)));
            desk.reopenAs("updater");
            PlanDesk.refused(desk.store().undo(), "", "Nothing was taken back and nothing else was changed: it is not");
            desk.reopenAs("colleague");
            desk.carryOut(updater(Set.of(OWN)));
            desk.reopenAs("updater");
            desk.undo();
            desk.reopenAs("colleague");
            desk.carryOut(new PlanChange.RemovePerson(RichSteering.UPDATER));
            desk.reopenAs("updater");
            PlanDesk.refused(desk.store().redo(), "",
                    "Nothing was done again and nothing else was changed: you are not");
            PlanDesk.refused(desk.store().undo(), "", "you are not on the list");
        }
    }

    private static Change updater(Set<UUID> own) {
        return new PlanChange.SetPerson(new Person(
                RichSteering.UPDATER, "updater", "Project manager", Role.UPDATER, List.copyOf(own)));
    }
}
