package org.localityplan.desktop.status.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.GivenDrafts;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.desktop.status.form.ReportSubject;
import org.localityplan.domain.history.PlanChange.Verdict;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.domain.plan.report.Review.State;
import org.localityplan.store.PlanStore;

class ReviewModelTest {

    @TempDir
    private static Path folder;

    private final GivenDrafts drafts = new GivenDrafts();
    private final PlanStore plan =
            GivenStore.of(folder.resolve("plan-" + UUID.randomUUID()), waiting(People.NONE));
    private final Workspace workspace = GivenWorkspace.over(plan, drafts);

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void saysWhoSubmittedItAndWhatItIsComparedWith() {
        var model = model(workspace);
        assertThat(model.title()).isEqualTo("Review: Single front door, October 2026");
        assertThat(model.against())
                .isEqualTo("Project of Waiting lists and access · beside its report for September 2026");
        assertThat(model.view().get().standing())
                .isEqualTo("Submitted by manager on 5 November 2026. It waits for approval.");
        assertThat(model.view().get().verdicts()).containsExactly(Verdict.APPROVE, Verdict.RETURN);
    }

    @Test
    void saysTheEvidence() {
        var model = model(workspace);
        model.lookAtEvidence();
        assertThat(model.view().get().evidence().orElseThrow().sentences())
                .anyMatch(sentence -> sentence.contains("Front door live"));
    }

    @Test
    void approvesAndLocks() {
        model(workspace).decide(Verdict.APPROVE);
        assertThat(state()).isEqualTo(State.APPROVED);
        assertThat(workspace.notices().current().get().sentence()).startsWith("Approved and locked: Single front door");
        var locked = model(workspace);
        assertThat(locked.view().get().verdicts()).containsExactly(Verdict.REOPEN);
        locked.decide(Verdict.APPROVE);
        assertThat(state()).isEqualTo(State.APPROVED);
    }

    @Test
    void returnsOnlyWithAReasonWhichItsWriterReads() {
        var model = model(workspace);
        model.decide(Verdict.RETURN);
        assertThat(model.view().get().problem()).startsWith("Say why");
        assertThat(state()).isEqualTo(State.SUBMITTED);
        model.type("Which sites?");
        model.decide(Verdict.RETURN);
        assertThat(state()).isEqualTo(State.RETURNED);
        assertThat(review().words()).isEqualTo("Which sites?");
        workspace.notices().current().get().remedies().getFirst().action().run();
        assertThat(state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void reopensALockedReportWithAReasonAsANewRevision() {
        model(workspace).decide(Verdict.APPROVE);
        var locked = model(workspace);
        locked.decide(Verdict.REOPEN);
        assertThat(state()).isEqualTo(State.APPROVED);
        locked.type("The date was wrong");
        locked.decide(Verdict.REOPEN);
        assertThat(state()).isEqualTo(State.REOPENED);
        assertThat(review().revision()).isEqualTo(2);
        assertThat(model(workspace).view().get().verdicts()).isEmpty();
    }

    @Test
    void keepsAReasonThatIsTypedUntilItIsSaid() {
        model(workspace).type("Which sites?");
        var again = model(workspace);
        assertThat(again.view().get().words()).isEqualTo("Which sites?");
        again.decide(Verdict.RETURN);
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void offersNothingToSomebodyWhoOnlyWrites() {
        var writer = new Person(
                UUID.randomUUID(), "programme.office", "Writer", Role.UPDATER, List.of(GivenReports.FRONT_DOOR));
        var model = model(GivenWorkspace.over(new StillPlan(waiting(new People(List.of(writer))))));
        assertThat(model.view().get().verdicts()).isEmpty();
        model.decide(Verdict.APPROVE);
        assertThat(model.view().get().stage()).isEqualTo(ReviewModel.Stage.READING);
    }

    @Test
    void saysWhyItWasRefused() {
        var model = model(GivenWorkspace.over(new StillPlan(waiting(People.NONE))));
        model.decide(Verdict.APPROVE);
        assertThat(model.view().get().problem()).isNotEmpty();
    }

    /// The report for October waits for approval.
    private static Snapshot waiting(People people) {
        var october = GivenReports.reviewed(
                GivenReports.october(),
                new Review(State.SUBMITTED, "manager", GivenReports.OCTOBER.end().plusDays(5), "", 1));
        return GivenReports.with(people, GivenReports.frontDoor(List.of(GivenReports.september(), october)));
    }

    private static ReviewModel model(Workspace where) {
        var subject = ReportSubject.of(GivenReports.FRONT_DOOR, where.shown().getValue()).orElseThrow();
        return ReviewModel.of(subject, where).orElseThrow();
    }

    private State state() {
        return review().state();
    }

    private Review review() {
        var subject = ReportSubject.of(GivenReports.FRONT_DOOR, plan.snapshot()).orElseThrow();
        return subject.reports().getLast().detail().review();
    }
}
