package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.Shell;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.intake.sample.SamplePlan;

/// Pictures of the plan on a page and of what stands behind its tabs.
class PlanPicturesTest {

    @Test
    void showsThePlanOnAPage() {
        assertThat(ScreenPictures.of(SamplePlan.read().plan()).take("plan", new Place.PlanOnAPage()))
                .hasSize(8)
                .allMatch(Files::exists);
    }

    @ParameterizedTest
    @CsvSource({"1, plan-table", "2, plan-breaks", "3, plan-history"})
    void showsWhatStandsBehindTheTabs(int tab, String name) {
        assertThat(ScreenPictures.of(SamplePlan.read().plan())
                .after(shell -> choose(shell, tab))
                .inSmallestWindow(name, new Place.PlanOnAPage()))
                .hasSize(4)
                .allMatch(Files::exists);
    }

    private static void choose(Shell shell, int tab) {
        ((TabPane) shell.root().lookup("#plan-tabs")).getSelectionModel().select(tab);
    }
}
