package org.localityplan.desktop.status.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.GivenDrafts;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.desktop.status.form.ReportSubject;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.report.Review;
import org.localityplan.store.PlanStore;

/// The project manager of the directory and the front door. The directory's report for October is late, the front door's came
/// back.
class MyUpdatesModelTest {

    private static final Period SEPTEMBER = Period.month(2026, 9);
    private static final Person MANAGER = new Person(
            UUID.randomUUID(), "programme.office", "Project manager", Role.UPDATER,
            List.of(GivenReports.DIRECTORY, GivenReports.FRONT_DOOR));

    private static final Person OFFICE =
            new Person(UUID.randomUUID(), "office", "Programme office", Role.ADMINISTRATOR, List.of());

    @TempDir
    private static Path folder;

    private final GivenDrafts drafts = new GivenDrafts();
    private final PlanStore plan =
            GivenStore.of(folder.resolve("plan-" + UUID.randomUUID()), given(new People(List.of(OFFICE, MANAGER))));
    private final Workspace workspace = GivenWorkspace.over(plan, drafts);
    private final MyUpdatesModel model = shown(workspace);

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void listsWhatCameBackBeforeWhatIsLate() {
        assertThat(model.view().get().headline()).isEqualTo("1 report came back and 1 is overdue.");
        assertThat(model.view().get().groups())
                .extracting(Group::heading)
                .containsExactly("Came back", "Overdue");
        assertThat(model.view().get().lines())
                .extracting(line -> line.what().name(), UpdateLine::why)
                .containsExactly(
                        tuple("Single front door", "returned 2 days ago"),
                        tuple("Help yourself online", "15 days overdue"));
        assertThat(model.view().get().lines().getFirst().detail().note()).contains("the words “Which sites?”");
    }

    @Test
    void opensTheForm() {
        model.open(line("Single front door"));
        assertThat(place()).isEqualTo(new Place.StatusUpdate(GivenReports.FRONT_DOOR));
    }

    @Test
    void filesNothingChangedWithOneKeyAndTakesItBack() {
        model.nothingChanged(line("Help yourself online"));
        assertThat(newest(GivenReports.DIRECTORY).detail().nothingChanged()).isTrue();
        assertThat(newest(GivenReports.DIRECTORY).period()).isEqualTo(GivenReports.OCTOBER);
        var notice = workspace.notices().current().get();
        assertThat(notice.sentence()).startsWith("Nothing changed: status report of Help yourself online");
        notice.remedies().getFirst().action().run();
        assertThat(workspace.notices().current().get().sentence()).startsWith("Taken back");
        assertThat(newest(GivenReports.DIRECTORY).period()).isEqualTo(SEPTEMBER);
    }

    @Test
    void opensTheFormWhereTheLastReportDoesNotAnswerEverything() {
        var missed = GivenReports.with(People.NONE, GivenReports.frontDoor(List.of(GivenReports.september())));
        var still = GivenWorkspace.over(new StillPlan(missed), drafts);
        var late = shown(still);
        late.nothingChanged(line("Single front door", late));
        assertThat(still.navigator().place().get()).isEqualTo(new Place.StatusUpdate(GivenReports.FRONT_DOOR));
        assertThat(drafts.all().values()).extracting(kept -> kept.texts().get("nothing")).containsExactly("yes");
    }

    @Test
    void doesNotFileAgainWhatCameBack() {
        model.nothingChanged(line("Single front door"));
        assertThat(newest(GivenReports.FRONT_DOOR).detail().review().state()).isEqualTo(Review.State.RETURNED);
    }

    @Test
    void losesNothingThatWasTypedBefore() {
        var key = "status report of %s for 2026-10".formatted(GivenReports.DIRECTORY);
        drafts.keep(key, Map.of("headline", "Half a"));
        model.nothingChanged(line("Help yourself online"));
        assertThat(newest(GivenReports.DIRECTORY).period()).isEqualTo(SEPTEMBER);
        assertThat(drafts.read(key).orElseThrow().texts()).containsEntry("headline", "Half a");
        assertThat(place()).isEqualTo(new Place.StatusUpdate(GivenReports.DIRECTORY));
    }

    @Test
    void hasAReminderForOneAndForAllThatAreLate() {
        assertThat(model.chase(line("Help yourself online")))
                .contains("“Help yourself online”", "October 2026")
                .doesNotContain("Single front door");
        assertThat(model.chaseAll()).contains("“Help yourself online”", "“Single front door”");
    }

    @Test
    void showsAnApproverWhatWaits() {
        var submitted = GivenReports.reviewed(
                GivenReports.october(),
                new Review(Review.State.SUBMITTED, "manager", GivenReports.TODAY.minusDays(3), "", 1));
        var approver = shown(GivenWorkspace.over(new StillPlan(GivenReports.with(
                People.NONE, GivenReports.frontDoor(List.of(GivenReports.september(), submitted))))));
        var waits = approver.view().get().groups().getLast();
        assertThat(waits.heading()).isEqualTo("Waits for your approval");
        assertThat(waits.rows()).extracting(UpdateLine::why).containsExactly("waits since 19 November 2026");
    }

    @Test
    void saysWhyThereIsNothing() {
        var stranger = new Person(UUID.randomUUID(), "somebody", "Board", Role.VIEWER, List.of());
        var view = shown(GivenWorkspace.over(new StillPlan(given(new People(List.of(stranger))))))
                .view().get();
        assertThat(view.headline()).isEqualTo("Nothing is due from you.");
        assertThat(view.note()).startsWith("“programme.office” is not on the list");
    }

    private static Snapshot given(People people) {
        var back = GivenReports.reviewed(
                GivenReports.october(),
                new Review(Review.State.RETURNED, "office", GivenReports.TODAY.minusDays(2), "Which sites?", 1));
        return GivenReports.with(
                people,
                GivenReports.frontDoor(List.of(GivenReports.september(), back)),
                GivenReports.directory(List.of(GivenReports.onTrack(SEPTEMBER, false))));
    }

    private static MyUpdatesModel shown(Workspace where) {
        var shown = new MyUpdatesModel(where);
        shown.show(where.shown().getValue());
        return shown;
    }

    private UpdateLine line(String name) {
        return line(name, model);
    }

    private static UpdateLine line(String name, MyUpdatesModel of) {
        return of.view().get().lines().stream()
                .filter(line -> line.what().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private StatusReport newest(UUID subject) {
        return ReportSubject.of(subject, plan.snapshot()).orElseThrow().reports().getLast();
    }

    private Place place() {
        return workspace.navigator().place().get();
    }
}
