package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.domain.register.GivenDelivery;
import org.localityplan.intake.sample.SamplePlan;

class RiskFormPicturesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "new-risk, 0, #deed-R",
        "score, 0, M",
        "answering, 0, #deed-D",
        "change-risk, 0, #deed-C",
        "new-action, 0, #deed-A",
        "new-milestone, 1, #deed-N",
        "forecast, 1, #deed-F",
        "ask, 2, #deed-B",
        "answer, 2, #deed-Y"})
    void showsEveryForm(String name, int tab, String opens) {
        assertThat(ScreenPictures.of(GivenDelivery.snapshot())
                .after(shell -> open(shell, tab, opens))
                .inSmallestWindow("risk-form-" + name, new Place.Risks()))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsWhatAProjectWaitsFor() {
        assertThat(ScreenPictures.of(GivenDelivery.snapshot())
                .after(shell -> fire(shell, "#deed-W"))
                .inSmallestWindow("risk-form-waits", new Place.ProgrammePage(GivenDelivery.ACCESS)))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @Test
    void showsTheSampleAndWhoeverOnlyLooks() {
        assertThat(ScreenPictures.of(SamplePlan.read().plan()).inSmallestWindow("risks-sample", new Place.Risks()))
                .allMatch(Files::exists);
        assertThat(ScreenPictures.of(looking()).inBothThemes("risks-viewer", new Place.Risks()))
                .allMatch(Files::exists);
    }

    private static Snapshot looking() {
        var whole = GivenDelivery.snapshot();
        var usual = Steering.USUAL;
        var other = new Person(new UUID(0, 1), "someone.else", "Administrator", Role.ADMINISTRATOR, List.of());
        return new Snapshot(
                whole.locality(), whole.asAt(), whole.plans(), whole.decisions(), whole.measures(),
                whole.peerGroups(), whole.waitingLists(), whole.budget(),
                new Steering(
                        new People(List.of(other)), usual.cycle(), usual.thresholds(), usual.appetite(),
                        usual.retired()));
    }

    private static void open(Shell shell, int tab, String opens) {
        ((TabPane) shell.root().lookup("#risk-tabs")).getSelectionModel().select(tab);
        shell.root().applyCss();
        if (opens.startsWith("#")) {
            fire(shell, opens);
        } else {
            fire(shell, "#deed-M");
            press(shell, KeyCode.DOWN);
            press(shell, KeyCode.ENTER);
        }
    }

    private static void fire(Shell shell, String button) {
        shell.root().applyCss();
        ((Button) shell.root().lookup(button)).fire();
    }

    private static void press(Shell shell, KeyCode key) {
        var matrix = shell.root().lookup("#risk-matrix");
        matrix.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
