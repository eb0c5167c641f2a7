package org.localityplan.desktop.waiting.count;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;

/// One field of the form: its name, what is typed, and below it what is wrong or what it means.
final class CountEntry {

    private final CountField field;
    private final TextField text = new TextField();
    private final Label message = new Label();
    private final VBox box;

    CountEntry(CountField field, CountModel model) {
        this.field = field;
        var label = new Label(field.label());
        label.getStyleClass().add("form-label");
        label.setLabelFor(text);
        message.setWrapText(true);
        message.getStyleClass().add("count-message");
        text.setId("count-" + field.name().toLowerCase(Locale.ROOT));
        text.setText(model.view().get().check().draft().typed(field));
        text.textProperty().addListener((_, _, typed) -> model.type(field, typed));
        box = new VBox(label, text, message);
        box.getStyleClass().addAll("field", "count-field");
    }

    CountField field() {
        return field;
    }

    Node node() {
        return box;
    }

    void show(CountModel.View view) {
        var fault = view.sentences().getOrDefault(field, "");
        boolean faulty = !fault.isEmpty();
        var typed = view.check().draft().typed(field);
        if (!typed.equals(text.getText())) {
            text.setText(typed);
        }
        text.pseudoClassStateChanged(Styles.STATE_DANGER, faulty);
        message.setText(faulty ? fault : field.help());
        message.getStyleClass().removeAll("field-error", "form-help");
        message.getStyleClass().add(faulty ? "field-error" : "form-help");
        text.setEditable(view.stage() != CountModel.Stage.SAVING);
        Spoken.as(text, field.label(), message.getText());
    }

    void focus() {
        text.requestFocus();
        text.selectAll();
    }
}
