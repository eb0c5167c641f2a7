package org.localityplan.desktop.waiting.page.whatif;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;

/// The fields in which something is typed to try it.
final class TrialFields {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Map<Trial, TextField> fields = new EnumMap<>(Trial.class);
    private final FlowPane pane = new FlowPane();
    private boolean emptying;

    /// @param typed is told what is typed where
    TrialFields(BiConsumer<Trial, String> typed) {
        pane.getStyleClass().add("what-if-fields");
        for (Trial trial : Trial.values()) {
            var field = Spoken.as(new TextField(), trial.words(), trial.help());
            field.setId(trial.id());
            field.setPromptText("0");
            field.textProperty().addListener((_, _, text) -> {
                if (!emptying) {
                    typed.accept(trial, text);
                }
            });
            var label = new Label(trial.words());
            label.getStyleClass().add("form-label");
            label.setLabelFor(field);
            fields.put(trial, field);
            pane.getChildren().add(new VBox(label, field));
        }
    }

    FlowPane node() {
        return pane;
    }

    void empty() {
        emptying = true;
        fields.values().forEach(TextField::clear);
        emptying = false;
        show(Set.of());
    }

    /// Marks what cannot be read.
    void show(Set<Trial> faults) {
        fields.forEach((trial, field) -> {
            boolean faulty = faults.contains(trial);
            field.pseudoClassStateChanged(DANGER, faulty);
            Spoken.as(field, trial.words(), faulty ? "Not understood. " + trial.help() : trial.help());
        });
    }

    void focus() {
        keepOut();
        fields.values().stream().findFirst().ifPresent(TextField::requestFocus);
    }

    /// The number of the key that chose the tab is typed only now: it is meant for no field.
    private void keepOut() {
        pane.addEventFilter(KeyEvent.ANY, new EventHandler<>() {
            @Override
            public void handle(KeyEvent event) {
                if (event.getEventType() == KeyEvent.KEY_TYPED) {
                    event.consume();
                } else {
                    pane.removeEventFilter(KeyEvent.ANY, this);
                }
            }
        });
    }
}
