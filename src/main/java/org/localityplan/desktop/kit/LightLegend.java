package org.localityplan.desktop.kit;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.localityplan.domain.Light;

/// Every light with its words, for the legend of a screen; the last one shows what a hatched light means.
public final class LightLegend extends FlowPane {

    private static final double PIXELS = 14;

    public LightLegend() {
        getStyleClass().add("legend");
        Stream.of(Light.RED, Light.AMBER, Light.GREEN, Light.COMPLETE, Light.NOT_STARTED, Light.UNKNOWN)
                .map(light -> entry(LightIcon.of(light, PIXELS), light.words()))
                .forEach(getChildren()::add);
        getChildren().add(entry(LightIcon.stale(Light.GREEN, PIXELS), "Out of date"));
    }

    private static Label entry(LightIcon icon, String words) {
        var entry = new Label(words, icon);
        entry.getStyleClass().add("legend-entry");
        entry.setAccessibleText(words);
        return entry;
    }
}
