package org.localityplan.desktop.kit.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.form.Field.Kind;
import org.localityplan.domain.Light;

/// Red, amber or green: chosen by arrow keys or by the letters R, A and G.
final class LightChoice implements Input {

    private static final double LIGHT = 16;
    private static final List<Light> COLOURS = List.of(Light.RED, Light.AMBER, Light.GREEN);

    private final FlowPane box = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();

    LightChoice(Consumer<String> answered) {
        box.getStyleClass().add("light-choice");
        COLOURS.forEach(colour -> box.getChildren().add(button(colour)));
        group.selectedToggleProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                answered.accept(String.valueOf(chosen.getUserData()));
            }
        });
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> COLOURS.stream()
                .filter(colour -> colour.letter().equals(event.getCharacter().toUpperCase(Locale.UK)))
                .forEach(colour -> choose(colour.name(), true)));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Kind kind, String text) {
        choose(text, false);
    }

    /// The button that is chosen, or else the first.
    @Override
    public void focus() {
        buttons().stream()
                .filter(RadioButton::isSelected)
                .findFirst()
                .orElse(buttons().getFirst())
                .requestFocus();
    }

    List<RadioButton> buttons() {
        return box.getChildren().stream().map(RadioButton.class::cast).toList();
    }

    private void choose(String colour, boolean focus) {
        buttons().stream().filter(button -> colour.equals(button.getUserData())).forEach(button -> {
            button.setSelected(true);
            if (focus) {
                button.requestFocus();
            }
        });
    }

    private RadioButton button(Light colour) {
        var button = new RadioButton(colour.words());
        button.setGraphic(LightIcon.of(colour, LIGHT));
        button.setUserData(colour.name());
        button.setToggleGroup(group);
        button.setId("light-" + colour.letter());
        return Spoken.as(button, colour.words(), "Key " + colour.letter());
    }
}
