package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.intake.sample.SamplePlan;

class BudgetPicturesTest {

    @Test
    void showsTheBudgetGapInEverySizeAndLook() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan()).take("budget", new Place.BudgetGap());
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }
}
