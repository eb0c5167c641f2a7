package org.localityplan.desktop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.localityplan.desktop.kit.TextSize;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.desktop.kit.workspace.Section;

/// The keys that work wherever the keyboard is. In a field, undo and redo are those of what is typed there.
final class ShellKeys {

    private static final List<KeyCombination> TYPING = List.of(
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN));

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    /// The ways between places.
    ShellKeys navigation(Navigator navigator, Screens screens) {
        Stream.of(Section.values())
                .filter(section -> screens.has(section.entrance()))
                .forEach(section -> ctrl(section.key(), () -> navigator.go(section.entrance())));
        actions.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), navigator::back);
        actions.put(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), navigator::forward);
        return this;
    }

    /// Taking back, carrying out again, printing.
    ///
    /// @param takeBack asks the screen first, then runs what takes back the last command
    ShellKeys commands(Commands commands, Consumer<Runnable> takeBack) {
        ctrl(KeyCode.Z, () -> takeBack.accept(commands::undo));
        ctrl(KeyCode.Y, commands::redo);
        ctrl(KeyCode.P, commands::printPack);
        return this;
    }

    /// Larger and smaller text, on the main keys and on the number pad.
    ShellKeys textSize(Appearance appearance) {
        Runnable larger = () -> appearance.choose(appearance.textSize().get().larger());
        Runnable smaller = () -> appearance.choose(appearance.textSize().get().smaller());
        Runnable normal = () -> appearance.choose(TextSize.NORMAL);
        Stream.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD).forEach(key -> ctrlAnyShift(key, larger));
        Stream.of(KeyCode.MINUS, KeyCode.SUBTRACT).forEach(key -> ctrlAnyShift(key, smaller));
        Stream.of(KeyCode.DIGIT0, KeyCode.NUMPAD0).forEach(key -> ctrl(key, normal));
        return this;
    }

    /// A key that is pressed by itself.
    ShellKeys plain(KeyCode key, Runnable action) {
        actions.put(new KeyCodeCombination(key), action);
        return this;
    }

    /// Does what the pressed keys mean, if they mean anything here.
    void handle(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && TYPING.stream().anyMatch(keys -> keys.match(event))) {
            return;
        }
        Optional<Runnable> action = actions.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
        action.ifPresent(does -> {
            event.consume();
            does.run();
        });
    }

    private void ctrl(KeyCode key, Runnable action) {
        actions.put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
    }

    private void ctrlAnyShift(KeyCode key, Runnable action) {
        actions.put(
                new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY), action);
    }
}
