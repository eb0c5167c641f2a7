package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.event.Event;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.intake.sample.SamplePlan;

class PeerPicturesTest {

    @Test
    void showsTheGroups() {
        assertThat(ScreenPictures.of(SamplePlan.read().plan())
                .after(PeerPicturesTest::choose)
                .take("settings-peers", new Place.Settings()))
                .hasSize(8)
                .allMatch(Files::exists);
    }

    @Test
    void showsTheFormOfAGroupWithAnUnclearName() {
        assertThat(ScreenPictures.of(SamplePlan.read().plan())
                .after(shell -> {
                    choose(shell);
                    press(shell, KeyCode.C);
                    ((TextInputControl) shell.root().lookup("#field-areas")).appendText("; chesh");
                })
                .inSmallestWindow("settings-peers-form", new Place.Settings()))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    private static void choose(Shell shell) {
        ((TabPane) shell.root().lookup("#settings-tabs")).getSelectionModel().select(2);
        shell.root().applyCss();
        shell.root().layout();
        shell.focus();
    }

    private static void press(Shell shell, KeyCode key) {
        Event.fireEvent(
                shell.root().getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
