package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.register.GivenDelivery;
import org.localityplan.intake.sample.SamplePlan;

class ProgrammePicturesTest {

    private final Snapshot sample = SamplePlan.read().plan();

    @Test
    void showsTheProgrammesInEverySizeAndLook() {
        var pictures = ScreenPictures.of(sample).take("programmes", new Place.Programmes());
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }

    @Test
    void showsOneProgrammeInEverySizeAndLook() {
        var programme = sample.plan().programmes().getFirst().id();
        var pictures = ScreenPictures.of(sample).take("programme", new Place.ProgrammePage(programme));
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }

    @Test
    void showsAProgrammeThatIsDeclaredBetterThanItsEvidence() {
        var programme = sample.plan().programmes().get(1).id();
        var pictures = ScreenPictures.of(sample).inBothThemes("programme-differs", new Place.ProgrammePage(programme));
        assertThat(pictures).hasSize(2).allMatch(Files::exists);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void showsEveryTabFullAndEmpty(int tab) {
        var full = sample.plan().programmes().stream()
                .filter(each -> each.name().equals("Safeguarding adults"))
                .findFirst()
                .orElseThrow();
        assertThat(ScreenPictures.of(sample)
                .after(shell -> choose(shell, tab))
                .inBothThemes("programme-tab-" + tab, new Place.ProgrammePage(full.id())))
                .allMatch(Files::exists);
        assertThat(ScreenPictures.of(GivenDelivery.bare())
                .after(shell -> choose(shell, tab))
                .inBothThemes("programme-empty-" + tab, new Place.ProgrammePage(GivenDelivery.ACCESS)))
                .allMatch(Files::exists);
    }

    /// The tab, with the page scrolled down to it.
    private static void choose(Shell shell, int tab) {
        var tabs = (TabPane) shell.root().lookup("#programme-tabs");
        tabs.getSelectionModel().select(tab);
        shell.root().lookupAll(".scroll-pane").stream()
                .map(ScrollPane.class::cast)
                .findFirst()
                .ifPresent(scroll -> scroll.setVvalue(tab == 0 ? 0 : 1));
    }
}
