package org.localityplan.desktop.risk.part;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.kit.detail.DeedBar;
import org.localityplan.desktop.kit.text.Texts;

/// The line above a table: what can be added at the left, what is shown at the right.
///
/// @param <C> the choices of what is shown
public final class ToolLine<C extends Enum<C>> {

    private final DeedBar deeds = new DeedBar();
    private final Label why = Texts.label("", "note");
    private final ComboBox<C> choice = new ComboBox<>();
    private final HBox line;

    /// @param id of the box in which is chosen what is shown
    public ToolLine(String id, List<C> choices, Runnable chosen) {
        choice.getItems().setAll(choices);
        choice.setValue(choices.getFirst());
        choice.setId(id);
        choice.setMinWidth(ComboBox.USE_PREF_SIZE);
        choice.valueProperty().addListener((_, _, _) -> chosen.run());
        Spoken.as(choice, "Show", "Chooses what the table shows");
        var words = new Label("Show");
        words.getStyleClass().add("form-label");
        words.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(deeds.node(), Priority.ALWAYS);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        line = new HBox(deeds.node(), why, words, choice);
        line.getStyleClass().add("tool-line");
    }

    public HBox node() {
        return line;
    }

    public DeedBar deeds() {
        return deeds;
    }

    public C chosen() {
        return choice.getValue();
    }

    public void choose(C next) {
        choice.setValue(next);
    }

    /// @param whyNot why there are no deeds; empty when there are
    public void show(List<Deed> shown, String whyNot) {
        deeds.show(shown);
        why.setText(whyNot);
        why.setVisible(!whyNot.isEmpty());
        why.setManaged(why.isVisible());
    }
}
