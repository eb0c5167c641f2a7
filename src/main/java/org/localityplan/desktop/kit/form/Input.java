package org.localityplan.desktop.kit.form;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.form.Field.Kind;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.light.LightBoard;
import org.localityplan.desktop.kit.form.light.LightChoice;

/// What an answer is typed into or chosen with.
sealed interface Input {

    /// Lines of a paragraph before it is full, and at most.
    int ROWS = 2;

    int MOST_ROWS = 7;

    /// Calls the listener with every new answer.
    static Input of(Kind kind, Consumer<String> answered) {
        return switch (kind) {
            case Kind.Line _ -> new Typed(new TextField(), answered);
            case Kind.Paragraph() -> new Typed(paragraph(), answered);
            case Kind.Choice _ -> new Chosen(answered);
            case Kind.Lights(var offered, var meanings) -> new Lit(new LightChoice(offered, meanings, answered));
            case Kind.Board(var sides) -> new Boarded(new LightBoard(sides, answered));
            case Kind.Tick _ -> new Ticked(new CheckBox(), answered);
            case Kind.Fixed _ -> new Standing(new Label());
        };
    }

    Node node();

    /// Shows an answer that was not given here.
    void show(Kind kind, String text);

    default void focus() {
        node().requestFocus();
    }

    /// Names it for a screen reader.
    default void speak(String words, String help) {
        Spoken.as(node(), words, help);
    }

    /// Whether the keyboard can go there.
    default boolean answerable() {
        return true;
    }

    private static TextArea paragraph() {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
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
            if (kind instanceof Kind.Line(var prompt)) {
                node.setPromptText(prompt);
            }
            if (!node.getText().equals(text)) {
                node.setText(text);
            }
            if (node instanceof TextArea area) {
                area.setPrefRowCount(Math.clamp(text.lines().count() + 1, ROWS, MOST_ROWS));
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

    /// A light.
    record Lit(LightChoice node) implements Input {
        @Override
        public void show(Kind kind, String text) {
            node.show(text);
        }

        @Override
        public void speak(String words, String help) {
            node.speak(words, help);
        }
    }

    /// Several lights.
    record Boarded(LightBoard node) implements Input {
        @Override
        public void show(Kind kind, String text) {
            node.show(text);
        }

        @Override
        public void speak(String words, String help) {
            node.speak(words, help);
        }
    }

    /// Yes or no.
    record Ticked(CheckBox node, Consumer<String> answered) implements Input {
        public Ticked {
            node.setWrapText(true);
            node.selectedProperty().addListener((_, _, ticked) -> answered.accept(ticked ? Field.YES : ""));
        }

        @Override
        public void show(Kind kind, String text) {
            if (kind instanceof Kind.Tick(var words)) {
                node.setText(words);
            }
            node.setSelected(text.equals(Field.YES));
        }
    }

    /// Words that are only read.
    record Standing(Label node) implements Input {
        public Standing {
            node.setWrapText(true);
            node.getStyleClass().add("form-fixed");
        }

        @Override
        public void show(Kind kind, String text) {
            if (kind instanceof Kind.Fixed(var words)) {
                node.setText(words);
            }
        }

        @Override
        public boolean answerable() {
            return false;
        }
    }
}
