package org.localityplan.desktop.waiting.count;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Spoken;

/// The buttons below the form. When something is to be asked, the question and its answers stand in their place.
final class CountActions {

    private final CountModel model;
    private final Runnable focusFields;
    private final Label question = new Label();
    private final HBox buttons = new HBox();
    private final Label hint = new Label("Ctrl+Enter saves · Esc closes and keeps what you typed");
    private final VBox box = new VBox(question, buttons);

    /// @param focusFields puts the keyboard back into the fields
    CountActions(CountModel model, Runnable focusFields) {
        this.model = model;
        this.focusFields = focusFields;
        question.setWrapText(true);
        question.setId("count-question");
        question.getStyleClass().add("strong");
        buttons.getStyleClass().add("count-buttons");
        hint.getStyleClass().add("key-hint");
        box.getStyleClass().add("count-actions");
        show(model.view().get());
    }

    Node node() {
        return box;
    }

    /// Saves, and shows what is wrong where it cannot.
    void save() {
        model.save();
        if (model.view().get().stage() == CountModel.Stage.TYPING) {
            focusFields.run();
        }
    }

    void show(CountModel.View view) {
        switch (view.stage()) {
            case TYPING, DONE -> offer("", accent("Save the count", "Ctrl+Enter", this::save), close());
            case SAVING -> offer("Saving …");
            case ASKING_ABOUT_DIFFERENCE -> ask(
                    difference(view.check().sum().difference()),
                    accent("Record it as it is", "Saves the count with the difference", this::saveAsItIs),
                    button("Go on typing", "", this::goOn));
        }
    }

    private void saveAsItIs() {
        model.agree(true);
        save();
    }

    private void goOn() {
        model.goOn();
        focusFields.run();
    }

    private void offer(String words, Button... shown) {
        hint.setVisible(words.isEmpty());
        question.setText(words);
        question.setVisible(!words.isEmpty());
        question.setManaged(question.isVisible());
        buttons.getChildren().setAll(shown);
        buttons.getChildren().add(hint);
    }

    private void ask(String words, Button first, Button second) {
        offer(words, first, second);
        List.of(first, second).forEach(button -> button.setAccessibleHelp(words));
        first.requestFocus();
    }

    private Button close() {
        return button("Close", "Escape; what you typed is kept", model::leave);
    }

    private static String difference(int people) {
        return "The list holds %s %s than the movements explain. Record it with this difference?"
                .formatted(
                        Formats.counted(Math.abs(people), "person", "people"), people > 0 ? "more" : "fewer");
    }

    private static Button accent(String words, String help, Runnable action) {
        var button = button(words, help, action);
        button.getStyleClass().add("accent");
        return button;
    }

    private static Button button(String words, String help, Runnable action) {
        var button = Spoken.as(new Button(words), words, help);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
