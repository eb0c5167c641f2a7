package org.localityplan.desktop.kit.form.around;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.domain.Light;

/// What would follow from what is typed, beside the form.
public final class PreviewCard extends VBox {

    private static final double LIGHT = 16;

    /// @param lights the light of each sentence; none where they have none
    public PreviewCard(String title, List<String> sentences, List<Light> lights) {
        var heading = new Label(title);
        heading.getStyleClass().add("card-title");
        getChildren().add(heading);
        for (int i = 0; i < sentences.size(); i++) {
            getChildren().add(lights.isEmpty() ? words(sentences.get(i)) : line(lights.get(i), sentences.get(i)));
        }
        getStyleClass().addAll("card", "form-preview");
        Spoken.as(this, AccessibleRole.TEXT, title + ". " + String.join(" ", sentences), "");
    }

    private static Node line(Light light, String sentence) {
        var words = words(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(LightIcon.of(light, LIGHT), words);
        line.getStyleClass().add("form-finding");
        return line;
    }

    private static Label words(String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }
}
