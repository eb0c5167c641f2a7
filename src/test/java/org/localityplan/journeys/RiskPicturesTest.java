package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.control.TabPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.register.GivenDelivery;

class RiskPicturesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void showsEveryTabInEverySizeAndLook(int tab) {
        assertThat(ScreenPictures.of(GivenDelivery.snapshot())
                .after(shell -> choose(shell, tab))
                .take("risks-" + tab, new Place.Risks()))
                .hasSize(8)
                .allMatch(Files::exists);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void showsAWholeTabAndAnEmptyOne(int tab) {
        assertThat(ScreenPictures.of(GivenDelivery.snapshot())
                .after(shell -> choose(shell, tab))
                .inBothThemes("risks-whole-" + tab, new Place.Risks()))
                .allMatch(Files::exists);
        assertThat(ScreenPictures.of(GivenDelivery.bare())
                .after(shell -> choose(shell, tab))
                .inBothThemes("risks-empty-" + tab, new Place.Risks()))
                .allMatch(Files::exists);
    }

    private static void choose(Shell shell, int tab) {
        ((TabPane) shell.root().lookup("#risk-tabs")).getSelectionModel().select(tab);
    }
}
