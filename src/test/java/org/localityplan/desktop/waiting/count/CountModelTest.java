package org.localityplan.desktop.waiting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.GivenDrafts;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.workspace.Notices.Kind;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.count.CountModel.Stage;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.store.PlanStore;

class CountModelTest {

    @TempDir
    private Path folder;

    private final GivenDrafts drafts = new GivenDrafts();
    private PlanStore plan;
    private Workspace workspace;
    private CountModel model;

    @BeforeEach
    void open() {
        plan = GivenStore.of(folder.resolve("plan"), GivenLists.snapshot());
        workspace = GivenWorkspace.over(plan, drafts);
        model = new CountModel(workspace, GivenLists.shrinking());
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void beginsWithTodayAndNothingWrong() {
        assertThat(model.view().get().check().draft().text(CountField.AT)).isEqualTo("22/11/2026");
        assertThat(model.view().get().sentences()).isEmpty();
    }

    @Test
    void saysWhatIsMissingOnlyWhenSomebodySaves() {
        model.type(CountField.ADDED, "100");
        assertThat(model.view().get().sentences()).isEmpty();
        model.save();
        assertThat(model.view().get().sentences())
                .containsOnlyKeys(CountField.WAITING, CountField.COMPLETED, CountField.REMOVED);
        assertThat(model.firstFault()).contains(CountField.WAITING);
        assertThat(counts()).hasSize(12);
    }

    @Test
    void saysAtOnceWhatCannotBe() {
        model.type(CountField.WAITING, "many");
        assertThat(model.view().get().sentences()).containsOnlyKeys(CountField.WAITING);
        model.type(CountField.WAITING, "640");
        assertThat(model.view().get().sentences()).isEmpty();
    }

    @Test
    void savesACountThatAddsUpAndOffersToTakeItBack() {
        typeWith("640");
        model.save();
        assertThat(model.done()).isTrue();
        assertThat(counts()).hasSize(13).last().satisfies(count -> assertThat(count.waiting()).isEqualTo(640));
        var notice = workspace.notices().current().get();
        assertThat(notice.sentence())
                .isEqualTo("Saved: Occupational therapy assessment, 22 November 2026: 640 waiting");
        notice.remedies().getFirst().action().run();
        assertThat(counts()).hasSize(12);
        assertThat(workspace.notices().current().get().sentence()).startsWith("Taken back: Occupational therapy");
    }

    @Test
    void asksAboutADifferenceAndDoesNotRefuseIt() {
        typeWith("652");
        model.save();
        assertThat(model.view().get().stage()).isEqualTo(Stage.ASKING_ABOUT_DIFFERENCE);
        assertThat(counts()).hasSize(12);
        model.agree(true);
        model.save();
        assertThat(model.done()).isTrue();
        assertThat(counts()).hasSize(13);
    }

    @Test
    void asksAgainWhenTheFiguresChange() {
        typeWith("652");
        model.agree(true);
        model.type(CountField.WAITING, "653");
        model.save();
        assertThat(model.view().get().stage()).isEqualTo(Stage.ASKING_ABOUT_DIFFERENCE);
    }

    @Test
    void keepsWhatIsTypedWhenItIsLeftAndOpenedAgain() {
        model.type(CountField.WAITING, "6 ");
        model.leave();
        assertThat(model.done()).isTrue();
        model = new CountModel(workspace, GivenLists.shrinking());
        assertThat(model.view().get().check().draft().typed(CountField.WAITING)).isEqualTo("6 ");
        assertThat(model.view().get().found()).contains(GivenDrafts.AT);
        assertThat(new CountModel(workspace, GivenLists.growing()).view().get().found()).isEmpty();
        model.type(CountField.WAITING, "64");
        assertThat(model.view().get().found()).isEmpty();
    }

    @Test
    void throwsAwayWhatWasTypedOnlyWhenAskedToOrWhenItIsSaved() {
        model.type(CountField.WAITING, "6");
        model.beginAnew();
        assertThat(model.view().get().check().draft()).isEqualTo(CountDraft.blank(GivenPlan.TODAY));
        assertThat(drafts.all()).isEmpty();
        typeWith("640");
        assertThat(drafts.all()).hasSize(1);
        model.save();
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenSavingIsRefused() {
        var refusing = GivenWorkspace.over(new StillPlan(GivenLists.snapshot()));
        model = new CountModel(refusing, GivenLists.shrinking());
        typeWith("640");
        model.save();
        assertThat(model.view().get().stage()).isEqualTo(Stage.TYPING);
        assertThat(model.view().get().problem()).isNotEmpty();
        assertThat(model.view().get().check().draft().text(CountField.WAITING)).isEqualTo("640");
        assertThat(refusing.notices().current().get().kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void learnsThatSomebodyElseCountedTheListMeanwhile() {
        typeWith("640");
        var other = new CountModel(GivenWorkspace.over(plan), GivenLists.shrinking());
        other.type(CountField.WAITING, "641");
        other.save();
        model.show(plan.snapshot());
        assertThat(model.view().get().sentences()).containsOnlyKeys(CountField.AT);
    }

    private void typeWith(String waiting) {
        model.type(CountField.WAITING, waiting);
        model.type(CountField.ADDED, "100");
        model.type(CountField.COMPLETED, "104");
        model.type(CountField.REMOVED, "8");
        model.type(CountField.LONGEST, "46");
    }

    private List<WaitingCount> counts() {
        return plan.snapshot().waitingList(GivenLists.shrinking().id()).map(WaitingList::counts).orElseThrow();
    }
}
