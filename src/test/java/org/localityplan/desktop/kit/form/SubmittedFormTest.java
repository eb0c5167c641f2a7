package org.localityplan.desktop.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.form.light.Marks;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.Light;

/// Forms that are long and are sent off.
class SubmittedFormTest {

    private final Workspace workspace = GivenWorkspace.over(new StillPlan(GivenPlan.snapshot()));
    private final FormModel model = new FormModel(workspace, new StandInScript());

    @Test
    void changesWhatFollowsFromAnAnswer() {
        model.type("ready", Field.YES);
        assertThat(model.view().get().draft().text("words")).isEqualTo("Ready");
        model.type("ready", "");
        assertThat(model.view().get().draft()).isEqualTo(Draft.BLANK);
    }

    @Test
    void listsItsFaultsInTheOrderOfTheForm() {
        model.save();
        assertThat(model.view().get().tried()).isTrue();
        assertThat(model.faulty()).extracting(Field::name).containsExactly("words");
        model.type("words", "Some");
        assertThat(model.faulty()).extracting(Field::name).containsExactly("why");
    }

    @Test
    void looksAgainWithoutLosingAnything() {
        model.type("words", "Some");
        model.lookAgain();
        assertThat(model.view().get().draft().text("words")).isEqualTo("Some");
    }

    @Test
    void saysThatADraftIsKept() {
        model.sayThatItIsKept();
        assertThat(workspace.notices().current().get().sentence()).startsWith("What you typed is kept as a draft");
    }

    @Test
    void writesTheMarksOfABoardAndReadsThemBack() {
        var marks = Marks.read("TIME=GREEN PEOPLE=- COST=PURPLE x");
        assertThat(marks.light("TIME")).contains(Light.GREEN);
        assertThat(marks.has("PEOPLE")).isTrue();
        assertThat(marks.light("PEOPLE")).isEmpty();
        assertThat(marks.has("COST")).isFalse();
        assertThat(marks.with("COST", "AMBER").write()).isEqualTo("COST=AMBER PEOPLE=- TIME=GREEN");
    }
}
