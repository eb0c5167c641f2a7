package org.localityplan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.RatingTally;
import org.testfx.api.FxToolkit;

class TallyBarTest {

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 1, 0, 3 2 1, '3 on track, 2 at risk, 1 off track, 0 not judged'",
        "0, 0, 4, 2, 0 0 4, '0 on track, 0 at risk, 4 off track, 2 not judged'",
        "0, 0, 0, 2, not judged yet, '0 on track, 0 at risk, 0 off track, 2 not judged'",
        "0, 0, 0, 0, no measures, '0 on track, 0 at risk, 0 off track, 0 not judged'"
    })
    void writesTheCountsBesideTheBarAndSaysThem(
            int green, int amber, int red, int unrated, String written, String spoken) {
        var bar = new TallyBar(new RatingTally(red, amber, green, Map.of(Rating.Reason.NO_DATA, unrated)));
        assertThat(((Label) bar.getChildren().getLast()).getText()).isEqualTo(written);
        assertThat(bar.getAccessibleText()).isEqualTo(spoken);
    }

    @Test
    void lastLightsAreReadAsOneSentence() {
        assertThat(new LightStrip(List.of(Light.GREEN, Light.RED)).getAccessibleText())
                .isEqualTo("Last 2: On track, Off track");
        var strip = new LightStrip(List.of());
        assertThat(strip.getAccessibleText()).isEqualTo("No reports yet");
        assertThat(strip.getChildren()).isEmpty();
    }
}
