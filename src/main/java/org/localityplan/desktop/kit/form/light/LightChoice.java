package org.localityplan.desktop.kit.form.light;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.domain.Light;

/// One of a few lights, chosen by arrow keys or by its letter: R, A and G. The Tab key passes it as a single stop; `?` shows
/// what the colours mean.
public final class LightChoice extends VBox {

    private static final double LIGHT = 16;

    private final List<Light> offered;
    private final List<Meaning> meanings;
    private final FlowPane box = new FlowPane();
    private final MeaningLines lines = new MeaningLines();
    private final ToggleGroup group = new ToggleGroup();

    /// @param offered the lights to choose from
    /// @param meanings what each colour says; none where that is plain
    /// @param answered is told the name of the chosen light
    public LightChoice(List<Light> offered, List<Meaning> meanings, Consumer<String> answered) {
        this.offered = List.copyOf(offered);
        this.meanings = List.copyOf(meanings);
        box.getStyleClass().add("light-choice");
        getStyleClass().add("light-choice-with-meanings");
        offered.forEach(colour -> box.getChildren().add(button(colour)));
        lines.show("", meanings);
        getChildren().setAll(box, lines);
        group.selectedToggleProperty().addListener((_, _, chosen) -> {
            makeStop();
            if (chosen != null) {
                answered.accept(String.valueOf(chosen.getUserData()));
            }
        });
        makeStop();
        addEventFilter(KeyEvent.KEY_PRESSED, this::onArrow);
        addEventHandler(KeyEvent.KEY_TYPED, event -> onLetter(event.getCharacter()));
    }

    /// Shows a light that was not chosen here.
    public void show(String colour) {
        if (colour.isEmpty()) {
            group.selectToggle(null);
        } else {
            choose(colour, false);
        }
    }

    /// The button that is chosen, or else the first.
    @Override
    public void requestFocus() {
        stop().requestFocus();
    }

    /// Names the buttons.
    ///
    /// @param what whose light it is
    public void speak(String what, String help) {
        buttons().forEach(button -> {
            var meaning = Meaning.of(meanings, letter(button));
            Spoken.as(
                    button,
                    "%s: %s".formatted(what, button.getText()),
                    meaning.isEmpty() ? help : "%s. %s".formatted(meaning, help));
        });
    }

    private void onLetter(String typed) {
        if (typed.equals("?")) {
            lines.shown(!lines.shown() && !meanings.isEmpty());
        }
        offered.stream()
                .filter(colour -> colour.letter().equals(typed.toUpperCase(Locale.UK)))
                .forEach(colour -> choose(colour.name(), true));
    }

    private void onArrow(KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        if (step != 0 && !event.isAltDown() && !event.isShortcutDown()) {
            event.consume();
            int next = Math.clamp(buttons().indexOf(stop()) + step, 0, offered.size() - 1);
            choose(offered.get(next).name(), true);
        }
    }

    private void choose(String colour, boolean focus) {
        buttons().stream().filter(button -> colour.equals(button.getUserData())).forEach(button -> {
            button.setSelected(true);
            if (focus) {
                button.requestFocus();
            }
        });
    }

    private void makeStop() {
        var stop = stop();
        buttons().forEach(button -> button.setFocusTraversable(button.equals(stop)));
    }

    private RadioButton stop() {
        return buttons().stream()
                .filter(RadioButton::isSelected)
                .findFirst()
                .orElse(buttons().getFirst());
    }

    private List<RadioButton> buttons() {
        return box.getChildren().stream().map(RadioButton.class::cast).toList();
    }

    private RadioButton button(Light colour) {
        var button = new RadioButton(colour.words());
        button.setGraphic(LightIcon.of(colour, LIGHT));
        button.setUserData(colour.name());
        button.setToggleGroup(group);
        button.setId("light-" + colour.letter());
        return Spoken.as(button, colour.words(), "Key " + colour.letter());
    }

    private static String letter(RadioButton button) {
        return Light.valueOf(String.valueOf(button.getUserData())).letter();
    }
}
