package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.control.TabPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.intake.sample.SamplePlan;

class BudgetPicturesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource({"0, gap", "1, lines", "2, savings", "3, spend"})
    void showsEveryTabInEverySizeAndLook(int tab, String name) {
        assertThat(ScreenPictures.of(SamplePlan.read().plan())
                .after(shell -> choose(shell, tab))
                .take("budget-" + name, new Place.BudgetGap()))
                .hasSize(8)
                .allMatch(Files::exists);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"0, gap", "1, lines", "2, savings", "3, spend"})
    void fitsTextTwiceAsLarge(int tab, String name) {
        assertThat(ScreenPictures.of(SamplePlan.read().plan())
                .after(shell -> choose(shell, tab))
                .inLargestText("budget-" + name, new Place.BudgetGap()))
                .hasSize(2)
                .allMatch(Files::exists);
    }

    private static void choose(Shell shell, int tab) {
        ((TabPane) shell.root().lookup("#budget-tabs")).getSelectionModel().select(tab);
    }
}
