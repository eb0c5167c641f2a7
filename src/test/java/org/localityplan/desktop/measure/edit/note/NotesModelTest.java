package org.localityplan.desktop.measure.edit.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.GivenStore;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.measure.page.GivenStates;
import org.localityplan.store.PlanStore;

class NotesModelTest {

    @TempDir
    private Path folder;

    private PlanStore plan;
    private Workspace workspace;
    private NotesModel model;

    @BeforeEach
    void open() {
        plan = GivenStore.of(folder.resolve("plan"), GivenStates.snapshot(GivenStates.full()));
        workspace = GivenWorkspace.over(plan);
        model = new NotesModel(workspace, GivenStates.full().measure());
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void listsEveryNoteInWordsNewestFirst() {
        assertThat(model.lines().getValue())
                .extracting(NoteLine::title)
                .containsExactly(
                        "Year-end forecast, 2026/27",
                        "Commentary, Sep 2026",
                        "Commentary, Oct 2026",
                        "Remark, Oct 2026",
                        "Event, 15 September 2025",
                        "Event, 4 May 2026",
                        "New limits, from 1 November 2025");
        assertThat(model.lines().getValue().getFirst().words())
                .isEqualTo("640 expected: Clinics clear 15 a month. (Lead therapist, 20 Oct 26)");
    }

    @Test
    void strikesOutANoteAndTakesThatBack() {
        model.strike(model.lines().getValue().getFirst());
        assertThat(model.lines().getValue()).hasSize(6);
        var notice = workspace.notices().current().get();
        assertThat(notice.sentence()).isEqualTo("Struck out: year-end forecast, 2026/27");
        notice.remedies().getFirst().action().run();
        assertThat(model.lines().getValue()).hasSize(7);
    }

    @Test
    void saysWhenANoteIsNotThereAnyMore() {
        var line = model.lines().getValue().getFirst();
        model.strike(line);
        model.strike(line);
        assertThat(workspace.notices().current().get().sentence()).contains("not there any more");
    }
}
