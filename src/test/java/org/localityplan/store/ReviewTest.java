package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.PlanChange.MoveMilestone;
import org.localityplan.domain.history.PlanChange.ReviewReport;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.history.PlanChange.Verdict;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Review;

class ReviewTest {

    private static final UUID PROJECT = RichDelivery.REABLEMENT;
    private static final UUID REPORT = RichPlan.id(900);
    private static final SubmitReport SUBMITTED = new SubmitReport(
            PROJECT, GivenPlanChange.report(REPORT, Period.month(2026, 11), 1), List.of(), List.of());

    private static final Set<Class<?>> KINDS = Set.of(PlanChange.class.getPermittedSubclasses());

    @TempDir
    Path folder = Path.of("");

    private static ReviewReport verdict(Verdict verdict, String words) {
        return new ReviewReport(REPORT, verdict, words);
    }

    private static StatusReport report(PlanDesk desk) {
        return desk.project(PROJECT).reports().stream()
                .filter(each -> each.id().equals(REPORT))
                .findFirst()
                .orElseThrow();
    }

    private PlanDesk approved() {
        PlanDesk desk = new PlanDesk(folder);
        desk.carryOut(SUBMITTED);
        desk.reopenAs("approver");
        desk.carryOut(verdict(Verdict.APPROVE, ""));
        return desk;
    }

    @Test
    void returnsAndApproves() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(SUBMITTED);
            desk.reopenAs("approver");
            AuditEntry returned = desk.carryOut(verdict(Verdict.RETURN, "Say what it costs"));
            assertThat(returned.action()).isEqualTo("Returned a report");
            assertThat(returned.subject()).isEqualTo("Reablement, Nov 2026");
            assertThat(returned.before()).isEqualTo("State: submitted");
            assertThat(returned.after()).isEqualTo("State: returned; Why: Say what it costs");
            assertThat(report(desk).detail().review()).isEqualTo(
                    new Review(Review.State.RETURNED, "approver", RichPlan.TODAY, "Say what it costs", 1));
            desk.undo();
            assertThat(report(desk).detail().review().state()).isEqualTo(Review.State.SUBMITTED);
            desk.redo();
            desk.reopenAs("programme.office");
            desk.carryOut(SUBMITTED);
            desk.reopenAs("approver");
            desk.carryOut(verdict(Verdict.APPROVE, "Well done"));
            assertThat(report(desk).detail().review().locked()).isTrue();
        }
    }

    @Test
    void reopeningKeepsWhatWasApproved() {
        try (PlanDesk desk = approved()) {
            StatusReport first = report(desk);
            AuditEntry reopened = desk.carryOut(verdict(Verdict.REOPEN, "The cost was wrong"));
            assertThat(reopened.after()).contains("State: reopened", "Why: The cost was wrong", "Revision: 2");
            assertThat(report(desk).detail().review()).isEqualTo(
                    new Review(Review.State.REOPENED, "approver", RichPlan.TODAY, "The cost was wrong", 2));
            assertThat(desk.store().revisions(REPORT)).containsExactly(first);
            desk.reopenAs("programme.office");
            desk.carryOut(new SubmitReport(
                    PROJECT, GivenPlanChange.report(REPORT, Period.month(2026, 11), 2), List.of(), List.of()));
            desk.reopenAs("approver");
            desk.carryOut(verdict(Verdict.APPROVE, ""));
            StatusReport second = report(desk);
            desk.carryOut(verdict(Verdict.REOPEN, "Once more"));
            assertThat(desk.store().revisions(REPORT)).containsExactly(first, second);
            assertThat(second.detail().review().revision()).isEqualTo(2);
            assertThat(desk.project(PROJECT).reports()).hasSize(4);
        }
    }

    @Test
    void refusesVerdictsThatDoNotFit() {
        try (PlanDesk desk = approved()) {
            PlanDesk.refused(desk.store().carryOut(verdict(Verdict.APPROVE, "")), "", "was approved on 22 Nov 2026");
            PlanDesk.refused(desk.store().carryOut(verdict(Verdict.RETURN, "No")), "", "was approved on 22 Nov 2026");
            assertThat(desk.refusedFields(verdict(Verdict.REOPEN, " "))).containsExactly("words");
            desk.carryOut(verdict(Verdict.REOPEN, "Wrong"));
            PlanDesk.refused(desk.store().carryOut(verdict(Verdict.APPROVE, "")), "", "when it is submitted again");
            PlanDesk.refused(desk.store().carryOut(verdict(Verdict.REOPEN, "No")), "", "with its writer, who can");
            desk.carryOut(new SubmitReport(
                    PROJECT, GivenPlanChange.report(REPORT, Period.month(2026, 11), 2), List.of(), List.of()));
            PlanDesk.refused(desk.store().carryOut(verdict(Verdict.REOPEN, "No")), "", "has not been approved yet");
            assertThat(desk.refusedFields(verdict(Verdict.RETURN, ""))).containsExactly("words");
            UUID unknown = desk.store().revisions(REPORT).isEmpty() ? REPORT : RichPlan.id(999);
            assertThat(desk.refusedFields(new ReviewReport(unknown, Verdict.APPROVE, ""))).containsExactly("report");
        }
    }

    @Test
    void takingBackStopsAtAnApproval() {
        try (PlanDesk desk = approved()) {
            String approval = "The report of Reablement, Nov 2026 was approved on 22 Nov 2026; reopen it to change it.";
            PlanDesk.refused(desk.store().undo(), "", approval);
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().undo(), "", approval);
            desk.carryOut(new MoveMilestone(
                    PROJECT, RichDelivery.GO_LIVE, new Delivery.Forecast(LocalDate.of(2027, 2, 1)), "Late"));
            desk.undo();
            PlanDesk.refused(desk.store().undo(), "", approval);
        }
    }

    @Test
    void takingBackStopsAtAReopening() {
        try (PlanDesk desk = approved()) {
            desk.carryOut(verdict(Verdict.REOPEN, "Wrong"));
            PlanDesk.refused(desk.store().undo(), "", "was reopened on 22 Nov 2026");
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().undo(), "", "was reopened on 22 Nov 2026");
        }
    }

    @Test
    void doingAgainStopsAtAnApproval() {
        try (PlanDesk desk = new PlanDesk(folder)) {
            desk.carryOut(SUBMITTED);
            desk.carryOut(new MoveMilestone(
                    PROJECT, RichDelivery.GO_LIVE, new Delivery.Forecast(LocalDate.of(2027, 2, 1)), "Late"));
            desk.undo();
            desk.reopenAs("approver");
            desk.carryOut(verdict(Verdict.APPROVE, ""));
            desk.reopenAs("programme.office");
            PlanDesk.refused(desk.store().redo(), "", "was approved on 22 Nov 2026");
        }
    }

    /// Every kind of command is tried on what the report stands under.
    @Test
    void noCommandChangesWhatIsLocked() {
        try (PlanDesk desk = approved()) {
            desk.reopenAs("programme.office");
            StatusReport locked = report(desk);
            Set<Class<?>> tried = new HashSet<>();
            aimed().forEach(change -> isStill(desk, locked, change, tried));
            RandomChanges changes = new RandomChanges(7);
            for (int i = 0; i < 200 || tried.size() < KINDS.size(); i++) {
                if (changes.next(desk.store().snapshot()) instanceof PlanChange change
                        && !(change instanceof PlanChange.Retire)) {
                    isStill(desk, locked, change, tried);
                }
            }
            assertThat(tried).isEqualTo(KINDS);
            Outcome last = new Outcome.Saved(desk.store().audit().getFirst());
            while (last instanceof Outcome.Saved) {
                last = desk.store().undo();
                isStill(desk, locked);
            }
        }
    }

    /// Commands that aim at the report or at its project.
    private static List<PlanChange> aimed() {
        return List.of(
                SUBMITTED,
                verdict(Verdict.APPROVE, ""),
                verdict(Verdict.RETURN, "No"),
                new PlanChange.Retire(PROJECT, "Gone"),
                new PlanChange.BringBack(PROJECT),
                new PlanChange.SetProject(
                        RichPlan.HOME,
                        GivenPlanChange.project(PROJECT, "Reablement", LocalDate.of(2027, 5, 1)),
                        0,
                        "As agreed"));
    }

    private static void isStill(PlanDesk desk, StatusReport locked, PlanChange change, Set<Class<?>> tried) {
        tried.add(change.getClass());
        desk.store().carryOut(change);
        isStill(desk, locked);
    }

    /// Unchanged, or out of the plan with its project.
    private static void isStill(PlanDesk desk, StatusReport locked) {
        boolean away =
                desk.store().snapshot().steering().retired().stream().anyMatch(each -> each.id().equals(PROJECT));
        if (!away) {
            assertThat(projects(desk)).contains(locked);
        }
    }

    private static List<StatusReport> projects(PlanDesk desk) {
        return desk.store().snapshot().plan().programmes().stream()
                .flatMap(programme -> programme.projects().stream())
                .map(Project::reports)
                .flatMap(List::stream)
                .toList();
    }
}
