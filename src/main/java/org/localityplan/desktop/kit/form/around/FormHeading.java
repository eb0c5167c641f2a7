package org.localityplan.desktop.kit.form.around;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Above a form: what it is called, what is to be known of it, and what can be done about all of it.
public final class FormHeading extends HBox {

    /// @param about may be empty
    public FormHeading(String title, String about, Node shortcuts) {
        var called = label(title, "screen-title");
        called.setId("form-title");
        var known = label(about, "subtitle");
        known.setVisible(!about.isEmpty());
        known.setManaged(!about.isEmpty());
        var words = new VBox(called, known);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("form-heading");
        getChildren().setAll(words, shortcuts);
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
