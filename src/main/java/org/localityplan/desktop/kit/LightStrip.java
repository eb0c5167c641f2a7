package org.localityplan.desktop.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import org.localityplan.domain.Light;

/// The last few lights of one thing in a row, oldest at the left; read out as one sentence.
public final class LightStrip extends HBox {

    private static final double PIXELS = 12;

    /// @param lights the oldest first
    public LightStrip(List<Light> lights) {
        getStyleClass().add("light-strip");
        lights.forEach(light -> getChildren().add(LightIcon.of(light, PIXELS)));
        Spoken.picture(this, words(lights));
    }

    /// "Last 3: On track, At risk, At risk".
    private static String words(List<Light> lights) {
        return lights.isEmpty()
                ? "No reports yet"
                : "Last %d: ".formatted(lights.size())
                        + lights.stream().map(Light::words).collect(Collectors.joining(", "));
    }
}
