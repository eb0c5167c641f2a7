package org.localityplan.desktop.kit.form.around;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.domain.Light;

/// Below a form: the button that ends it, the one that closes it, and its keys, or in a narrow window what would follow in
/// brief.
public final class FormFoot extends HBox {

    /// @param verb the words of the button
    /// @param keys its key
    /// @param hint what the keys of the form do
    public record Words(String verb, String keys, String hint) {}

    private final Words words;
    private final Button save;
    private final Label hint;
    private final InBrief brief = new InBrief();

    public FormFoot(Words words, Runnable saves, Runnable closes) {
        this.words = words;
        save = button(words.verb(), words.keys(), saves);
        save.getStyleClass().add("accent");
        save.setId("form-save");
        hint = new Label(words.hint());
        hint.getStyleClass().add("key-hint");
        getStyleClass().add("form-actions");
        getChildren().setAll(save, button("Close", "Escape; what you typed is kept", closes), hint, brief);
    }

    /// Nothing can be saved while it is being saved.
    public void busy(boolean saving) {
        save.setDisable(saving);
    }

    /// Whether something was asked, and saving means it nevertheless.
    public void asks(boolean asking) {
        var verb = asking ? "Save nevertheless" : words.verb();
        if (!save.getText().equals(verb)) {
            save.setText(verb);
            Spoken.as(save, verb, words.keys());
        }
    }

    /// Whether what would follow is said here for want of room beside the form.
    public void inBrief(boolean needed) {
        brief.stand(needed);
        hint.setVisible(!brief.isVisible());
        hint.setManaged(!brief.isVisible());
    }

    /// @param lights the light of the sentence; none where it has none
    public void say(String sentence, List<Light> lights) {
        brief.show(sentence, lights);
        hint.setVisible(!brief.isVisible());
        hint.setManaged(!brief.isVisible());
    }

    private static Button button(String words, String help, Runnable action) {
        var button = Spoken.as(new Button(words), words, help);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
