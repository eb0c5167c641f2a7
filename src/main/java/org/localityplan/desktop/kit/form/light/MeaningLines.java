package org.localityplan.desktop.kit.form.light;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the colours mean, below the lights: shown and put away again by one key.
final class MeaningLines extends VBox {

    MeaningLines() {
        getStyleClass().addAll("well", "light-meanings");
        setFocusTraversable(false);
        shown(false);
    }

    boolean shown() {
        return isVisible();
    }

    void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    /// @param title what they are meanings of; may be empty
    void show(String title, List<Meaning> meanings) {
        getChildren().setAll(meanings.stream().map(MeaningLines::line).toList());
        if (!title.isEmpty()) {
            var heading = new Label(title);
            heading.getStyleClass().add("strong");
            getChildren().addFirst(heading);
        }
    }

    private static Node line(Meaning meaning) {
        var key = new Label(meaning.key());
        key.getStyleClass().add("light-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var sentence = new Label(meaning.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var line = new HBox(key, sentence);
        line.getStyleClass().add("light-meaning");
        return line;
    }
}
