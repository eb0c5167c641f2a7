package org.localityplan.desktop.kit.form.around;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.domain.Light;

/// What would follow, in one line below a form that has no room for it beside the fields.
public final class InBrief extends HBox {

    private static final double LIGHT = 16;

    private boolean wanted;

    public InBrief() {
        getStyleClass().add("light-word");
        stand(false);
    }

    /// Whether there is no room for more.
    public void stand(boolean needed) {
        wanted = needed;
        appear();
    }

    /// @param lights the light of the sentence; none where it has none
    public void show(String sentence, List<Light> lights) {
        var words = new Label(sentence);
        getChildren().setAll(words);
        lights.stream().findFirst().ifPresent(light -> getChildren().addFirst(LightIcon.of(light, LIGHT)));
        appear();
    }

    private void appear() {
        boolean shown = wanted && !getChildren().isEmpty();
        setVisible(shown);
        setManaged(shown);
    }
}
