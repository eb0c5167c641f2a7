package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.intake.sample.SamplePlan;

class ProgrammePicturesTest {

    @Test
    void showsTheProgrammesInEverySizeAndLook() {
        var pictures = ScreenPictures.of(SamplePlan.read().plan()).take("programmes", new Place.Programmes());
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }

    @Test
    void showsOneProgrammeInEverySizeAndLook() {
        var plan = SamplePlan.read().plan();
        var programme = plan.plan().programmes().getFirst().id();
        var pictures = ScreenPictures.of(plan).take("programme", new Place.ProgrammePage(programme));
        assertThat(pictures).hasSize(8).allMatch(Files::exists);
    }
}
