package org.localityplan.desktop.kit.form;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.localityplan.desktop.kit.form.Field.Kind;
import org.localityplan.desktop.kit.form.Field.Option;

/// What an answer is typed into or chosen with.
sealed interface Input permits Input.Typed, Input.Chosen, LightChoice {

    /// Calls the listener with every new answer.
    static Input of(Kind kind, Consumer<String> answered) {
        return switch (kind) {
            case Kind.Line() -> new Typed(new TextField(), answered);
            case Kind.Paragraph() -> new Typed(paragraph(), answered);
            case Kind.Choice _ -> new Chosen(answered);
            case Kind.Lights() -> new LightChoice(answered);
        };
    }

    Node node();

    /// Shows an answer that was not given here.
    void show(Kind kind, String text);

    default void focus() {
        node().requestFocus();
    }

    private static TextArea paragraph() {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return area;
    }

    /// Text.
    record Typed(TextInputControl node, Consumer<String> answered) implements Input {
        public Typed {
            node.textProperty().addListener((_, _, typed) -> answered.accept(typed));
        }

        @Override
        public void show(Kind kind, String text) {
            if (!node.getText().equals(text)) {
                node.setText(text);
            }
        }
    }

    /// One of a few, chosen with the arrow keys or by its first letters.
    record Chosen(ComboBox<Option> node, Consumer<String> answered) implements Input {
        Chosen(Consumer<String> answered) {
            this(new ComboBox<>(), answered);
            node.setMaxWidth(Double.MAX_VALUE);
            node.valueProperty().addListener((_, _, chosen) -> {
                if (chosen != null) {
                    answered.accept(chosen.code());
                }
            });
            node.addEventHandler(KeyEvent.KEY_TYPED, event -> begin(event.getCharacter()));
        }

        @Override
        public void show(Kind kind, String text) {
            if (kind instanceof Kind.Choice(var options)) {
                if (!node.getItems().equals(options)) {
                    node.getItems().setAll(options);
                }
                options.stream()
                        .filter(option -> option.code().equals(text))
                        .filter(option -> !option.equals(node.getValue()))
                        .findFirst()
                        .ifPresent(node::setValue);
            }
        }

        /// The next option, after the one that is chosen, that begins with the letter.
        private void begin(String letter) {
            var options = node.getItems();
            int chosen = node.getSelectionModel().getSelectedIndex();
            for (int i = 1; i <= options.size() && !letter.isBlank(); i++) {
                var option = options.get((chosen + i) % options.size());
                if (option.words().regionMatches(true, 0, letter, 0, letter.length())) {
                    node.setValue(option);
                    return;
                }
            }
        }
    }
}
