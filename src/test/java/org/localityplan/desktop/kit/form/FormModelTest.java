package org.localityplan.desktop.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.GivenDrafts;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.form.FormModel.Stage;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.edit.define.DefineScript;
import org.localityplan.desktop.measure.edit.note.NoteKind;
import org.localityplan.desktop.measure.edit.note.NoteSubject;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.domain.measure.note.Signature;
import org.localityplan.store.PlanStore;

/// The form of an event stands for all.
class FormModelTest {

    private static final Snapshot GIVEN = GivenStates.snapshot(GivenStates.months(12).history());

    @TempDir
    private Path folder;

    private final GivenDrafts drafts = new GivenDrafts();
    private PlanStore plan;
    private Workspace workspace;
    private FormModel model;

    @BeforeEach
    void open() {
        plan = GivenStore.of(folder.resolve("plan"), GIVEN);
        workspace = GivenWorkspace.over(plan, drafts);
        model = form(workspace);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void saysWhatIsMissingOnlyWhenSomebodySaves() {
        assertThat(model.view().get().sentences()).isEmpty();
        model.save();
        assertThat(model.view().get().sentences()).containsOnlyKeys("day", "words");
        assertThat(model.firstFault()).contains("day");
        assertThat(events()).isEmpty();
    }

    @Test
    void saysAtOnceWhatCannotBe() {
        model.type("day", "soon");
        assertThat(model.view().get().sentences()).containsOnlyKeys("day");
    }

    @Test
    void savesAndOffersToTakeItBack() {
        fill();
        model.save();
        assertThat(model.saved()).isTrue();
        assertThat(events()).extracting(Note.Event::words).containsExactly("Duty rota changed");
        var notice = workspace.notices().current().get();
        assertThat(notice.sentence()).startsWith("Saved: Event, People waiting");
        notice.remedies().getFirst().action().run();
        assertThat(events()).isEmpty();
        assertThat(workspace.notices().current().get().sentence()).startsWith("Taken back: ");
    }

    @Test
    void keepsWhatIsTypedUntilItIsSaved() {
        fill();
        var again = form(workspace);
        assertThat(again.view().get().draft().text("words")).isEqualTo("Duty rota changed");
        assertThat(again.view().get().found()).contains(GivenDrafts.AT);
        again.save();
        assertThat(form(workspace).view().get().draft()).isEqualTo(Draft.BLANK);
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void saysWhatHasBeenChangedSinceADraftWasBegun() {
        var before = new StandInScript(new Draft(Map.of("words", "Two posts", "why", "Nobody applied")));
        var typing = new FormModel(workspace, before);
        typing.type("words", "One post");
        assertThat(typing.view().get().overtaken()).isEmpty();

        var since = new StandInScript(new Draft(Map.of("words", "No post", "why", "Nobody applied")));
        var again = new FormModel(workspace, since);
        assertThat(again.view().get().overtaken()).containsExactly("Words");
        assertThat(again.view().get().draft().text("words")).isEqualTo("One post");
        assertThat(new FormModel(workspace, before).view().get().overtaken()).isEmpty();

        again.type("words", "Still one post");
        assertThat(again.view().get().overtaken()).isEmpty();
        again.startAfresh();
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void throwsAwayWhatWasTypedOnlyWhenAskedTo() {
        fill();
        model.startAfresh();
        assertThat(model.view().get().draft()).isEqualTo(Draft.BLANK);
        assertThat(form(workspace).view().get().found()).isEmpty();
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void keepsNothingOfWhatIsTypedAndTakenBack() {
        model.type("words", "Duty");
        model.type("words", "");
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void takesUpADraftWithAChoiceThatIsNotOfferedAnyMore() {
        var script = DefineScript.fresh(GIVEN);
        drafts.keep(script.key(), Map.of("name", "Starts", "unit", "FURLONGS", "rows", "one 2"));
        var taken = new FormModel(workspace, script).view().get().draft();
        assertThat(taken.text("name")).isEqualTo("Starts");
        assertThat(taken.text("unit")).isEqualTo(script.start().text("unit"));
    }

    @Test
    void keepsWhatIsTypedWhenSavingIsRefused() {
        model = form(GivenWorkspace.over(new StillPlan(GIVEN)));
        fill();
        model.save();
        assertThat(model.view().get().stage()).isEqualTo(Stage.TYPING);
        assertThat(model.view().get().problem()).isNotEmpty();
        assertThat(model.view().get().draft().text("words")).isEqualTo("Duty rota changed");
    }

    private void fill() {
        model.type("day", "04/05/2026");
        model.type("words", "Duty rota changed");
    }

    private FormModel form(Workspace where) {
        var history = where.plan().snapshot().measures().getFirst();
        var writer = new Signature("programme.office", GIVEN.asAt());
        return new FormModel(where, NoteKind.EVENT.script(NoteSubject.fresh(history, writer)));
    }

    private List<Note.Event> events() {
        return plan.snapshot().measures().getFirst().notes().events();
    }
}
