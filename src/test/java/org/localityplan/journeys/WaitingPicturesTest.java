package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.localityplan.intake.sample.SamplePlan;
import org.localityplan.desktop.kit.workspace.Place;

class WaitingPicturesTest {

    @Test
    void showsTheWaitingListsInEverySizeAndLook() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan()).take("waiting", new Place.WaitingLists());
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }
}
