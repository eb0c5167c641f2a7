package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.intake.sample.SamplePlan;

class OverviewPicturesTest {

    @Test
    void showsTheOverviewInEverySizeAndLook() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan()).take("overview",
                new Place.Overview());
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }

    @Test
    void showsTheOverviewInTheLargestText() {
        assertThat(ScreenPictures.of(SamplePlan.read().plan()).inLargestText("overview", new Place.Overview()))
                .hasSize(2)
                .allMatch(Files::exists);
    }
}
