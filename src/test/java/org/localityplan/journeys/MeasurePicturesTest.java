package org.localityplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.intake.sample.SamplePlan;

class MeasurePicturesTest {

    private final ScreenPictures pictures = ScreenPictures.of(SamplePlan.read().plan());

    @Test
    void showsTheMeasuresInEverySizeAndLook() {
        assertThat(pictures.take("measures", new Place.Measures())).hasSize(8).allMatch(Files::exists);
    }

    @ParameterizedTest
    @CsvSource({"measure, local:ACC-3", "measure-published, ascof-2014:2B(1)", "measure-in-development, local:SYS-1"})
    void showsTheMeasureInEverySizeAndLook(String name, String key) {
        var place = new Place.MeasurePage(MeasureKey.parse(key).orElseThrow());
        assertThat(pictures.take(name, place)).hasSize(8).allMatch(Files::exists);
    }

    @Test
    void showsTheMeasuresAndOneOfThemInTheLargestText() {
        var place = new Place.MeasurePage(MeasureKey.parse("local:ACC-3").orElseThrow());
        assertThat(pictures.inLargestText("measures", new Place.Measures())).hasSize(2).allMatch(Files::exists);
        assertThat(pictures.inLargestText("measure", place)).hasSize(2).allMatch(Files::exists);
    }
}
