package org.localityplan.desktop.kit.detail;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.localityplan.desktop.kit.Spoken;

/// What can be done, as a line of buttons that name their keys.
public final class DeedBar {

    private final FlowPane line = new FlowPane();
    private List<Deed> deeds = List.of();

    public DeedBar() {
        line.getStyleClass().add("form-deeds");
    }

    public FlowPane node() {
        return line;
    }

    public void show(List<Deed> shown) {
        deeds = List.copyOf(shown);
        line.getChildren().setAll(deeds.stream().map(DeedBar::button).toList());
        line.setVisible(!deeds.isEmpty());
        line.setManaged(line.isVisible());
    }

    /// Does what the pressed key means, unless it is typed into a field.
    public void onKey(KeyEvent event) {
        boolean typed = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBoxBase<?>;
        if (typed || event.isShortcutDown() || event.isAltDown() || event.isConsumed()) {
            return;
        }
        deeds.stream().filter(deed -> deed.key() == event.getCode()).findFirst().ifPresent(deed -> {
            event.consume();
            deed.run().run();
        });
    }

    private static Button button(Deed deed) {
        var key = new Label(deed.key().getName());
        key.getStyleClass().add("key-hint");
        var button = new Button(deed.words(), key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setId("deed-" + deed.key().getName());
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run().run());
        button.setDisable(deed.barred());
        var help = deed.help().endsWith(".") ? deed.help() : deed.help() + ".";
        return Spoken.as(button, deed.words(), "%s Key %s".formatted(help, deed.key().getName()));
    }
}
