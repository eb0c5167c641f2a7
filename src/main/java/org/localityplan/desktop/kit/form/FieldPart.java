package org.localityplan.desktop.kit.form;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One field of a form: its label, its input, and below it what is wrong or what it means.
final class FieldPart {

    private final String name;
    private final Input input;
    private final Label label = new Label();
    private final Label message = new Label();
    private final VBox box;

    FieldPart(Field field, FormModel model) {
        name = field.name();
        input = Input.of(field.kind(), typed -> model.type(name, typed));
        input.node().setId("field-" + name);
        label.setLabelFor(input.node());
        label.getStyleClass().add("form-label");
        message.setWrapText(true);
        message.setMinHeight(Label.USE_PREF_SIZE);
        box = new VBox(label, input.node(), message);
        box.getStyleClass().add("field");
    }

    Node node() {
        return box;
    }

    String name() {
        return name;
    }

    void show(Field field, FormModel.View view) {
        input.show(field.kind(), view.draft().typed(name));
        var fault = view.sentences().getOrDefault(name, "");
        boolean faulty = !fault.isEmpty();
        input.node().pseudoClassStateChanged(Styles.STATE_DANGER, faulty);
        input.node().setDisable(view.stage() == FormModel.Stage.SAVING);
        write(label, field.label());
        write(message, faulty ? fault : field.help());
        message.getStyleClass().removeAll("field-error", "form-help");
        message.getStyleClass().add(faulty ? "field-error" : "form-help");
        input.speak(field.spoken(), message.getText());
    }

    /// Whether a node is part of it.
    boolean holds(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(box::equals);
    }

    /// Whether the keyboard can go there.
    boolean answerable() {
        return input.answerable();
    }

    void focus() {
        input.focus();
    }

    private static void write(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(label.isVisible());
    }
}
