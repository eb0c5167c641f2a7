package org.localityplan.desktop.measure.page;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.domain.Light;

/// The top of the page: the light, the name and kind of the measure, and its sentence.
final class MeasureHead {

    private static final double LIGHT = 28;

    private final LightIcon light = LightIcon.of(Light.UNKNOWN, LIGHT);
    private final Label name = label("screen-title");
    private final Label kind = label("subtitle");
    private final Label sentence = label("lede");
    private final VBox box;

    MeasureHead() {
        var titles = new VBox(name, kind);
        var title = new HBox(light, titles);
        title.getStyleClass().add("measure-title");
        box = new VBox(title, sentence);
        box.getStyleClass().add("measure-head");
        sentence.setId("measure-sentence");
    }

    VBox node() {
        return box;
    }

    void show(MeasurePage page) {
        light.show(page.rating().light(), page.stale());
        name.setText(page.measure().name());
        kind.setText("%s · %s".formatted(page.rating().words(), page.kind()));
        sentence.setText(page.sentence());
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
