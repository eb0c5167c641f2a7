package org.localityplan.desktop.kit.form;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.Spoken;

/// The quiet line above a form in which something stands that was typed before: when, and a way to begin anew.
public final class FoundDraft extends HBox {

    private final Label words = new Label();
    private final Button anew = new Button("Begin anew");

    /// @param beginAnew throws away what was typed
    public FoundDraft(Runnable beginAnew) {
        anew.setOnAction(_ -> beginAnew.run());
        anew.setMinWidth(USE_PREF_SIZE);
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        getStyleClass().add("found-draft");
        setId("form-found");
        getChildren().setAll(words, anew);
        show(Optional.empty());
    }

    /// @param at when it was typed; empty where nothing was
    public void show(Optional<LocalDateTime> at) {
        show(at, List.of());
    }

    /// @param overtaken what has been changed in the plan since, by the names of the fields
    void show(Optional<LocalDateTime> at, List<String> overtaken) {
        setVisible(at.isPresent());
        setManaged(at.isPresent());
        at.ifPresent(when -> {
            words.setText(sentence(when, overtaken));
            Spoken.as(anew, "Begin anew", words.getText() + " This throws away what was typed");
        });
    }

    private static String sentence(LocalDateTime when, List<String> overtaken) {
        return overtaken.isEmpty()
                ? "Draft from %s: go on, or begin anew.".formatted(Formats.moment(when))
                : "Draft from %s. Since then the plan was changed: %s. To save the draft puts it in their place."
                        .formatted(Formats.moment(when), String.join(", ", overtaken));
    }
}
