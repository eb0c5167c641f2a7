package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.event.Event;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.settings.GivenPeople;
import org.localityplan.domain.history.Snapshot;

class SettingsPicturesTest {

    private static final Snapshot PEOPLED = GivenPeople.snapshot();

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void showsEveryTabInEverySizeAndLook(int tab) {
        assertThat(ScreenPictures.of(PEOPLED)
                .after(shell -> choose(shell, tab))
                .take("settings-" + tab, new Place.Settings()))
                .hasSize(8)
                .allMatch(Files::exists);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void showsEveryForm(int tab) {
        var key = tab == 0 ? KeyCode.C : KeyCode.N;
        assertThat(ScreenPictures.of(PEOPLED)
                .after(shell -> {
                    choose(shell, tab);
                    shell.focus();
                    press(shell, key);
                })
                .inSmallestWindow("settings-form-" + tab, new Place.Settings()))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void showsAPlanWithNobodyOnTheList(int tab) {
        assertThat(ScreenPictures.of(GivenPlan.snapshot())
                .after(shell -> choose(shell, tab))
                .inBothThemes("settings-nobody-" + tab, new Place.Settings()))
                .allMatch(Files::exists);
    }

    private static void choose(Shell shell, int tab) {
        ((TabPane) shell.root().lookup("#settings-tabs")).getSelectionModel().select(tab);
    }

    private static void press(Shell shell, KeyCode key) {
        Event.fireEvent(
                shell.root().getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
