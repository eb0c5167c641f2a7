package org.localityplan.desktop.kit.form.around;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;

/// Large buttons above a form, each with its key below it.
public final class ShortcutBar extends HBox {

    private final Consumer<String> pressed;
    private List<Shortcut> shown = List.of();

    /// @param pressed is told the name of a shortcut
    public ShortcutBar(Consumer<String> pressed) {
        this.pressed = pressed;
        getStyleClass().add("form-shortcuts");
    }

    public void show(List<Shortcut> shortcuts) {
        if (!shortcuts.equals(shown)) {
            shown = List.copyOf(shortcuts);
            getChildren().setAll(shown.stream().map(this::button).toList());
        }
    }

    /// Does what the keys say, if they are those of a shortcut.
    ///
    /// @return whether they were
    public boolean handle(KeyEvent event) {
        Optional<Shortcut> meant = shown.stream()
                .filter(each -> KeyCombination.valueOf(each.keys()).match(event))
                .findFirst();
        meant.ifPresent(each -> {
            event.consume();
            pressed.accept(each.name());
        });
        return meant.isPresent();
    }

    private Node button(Shortcut shortcut) {
        var button = Spoken.as(
                new Button(shortcut.words()), shortcut.words(), "%s. %s".formatted(shortcut.said(), shortcut.help()));
        button.setId("deed-" + shortcut.name());
        button.getStyleClass().add("large");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> pressed.accept(shortcut.name()));
        var keys = new Label(shortcut.said());
        keys.getStyleClass().add("key-hint");
        var both = new VBox(button, keys);
        both.getStyleClass().add("form-shortcut");
        return both;
    }
}
