package org.localityplan.desktop.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import org.localityplan.domain.Light;

/// The last few lights of one thing in a row, oldest at the left; read out as one sentence.
public final class LightStrip extends HBox {

    private static final double PIXELS = 13;

    public LightStrip() {
        getStyleClass().add("light-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Shows these lights, oldest first, in place of those shown before.
    public void show(List<Light> lights) {
        getChildren().setAll(lights.stream().map(light -> LightIcon.of(light, PIXELS)).toList());
        setAccessibleText(words(lights));
    }

    /// "Last 3: On track, At risk, At risk".
    private static String words(List<Light> lights) {
        return lights.isEmpty()
                ? "No reports yet"
                : "Last %d: ".formatted(lights.size())
                        + lights.stream().map(Light::words).collect(Collectors.joining(", "));
    }
}
