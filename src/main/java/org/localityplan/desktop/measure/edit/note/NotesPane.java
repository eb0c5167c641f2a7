package org.localityplan.desktop.measure.edit.note;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.domain.measure.note.Notes.Noted;

/// The list of all notes of a measure, each with what can be done about it.
public final class NotesPane extends VBox {

    private static final String STYLES = "/org/localityplan/desktop/form.css";

    private final NotesModel model;
    private final BiConsumer<Noted, NoteKind> change;
    private final VBox lines = new VBox();
    private final Button close;

    /// @param change opens the form of a note
    public NotesPane(NotesModel model, BiConsumer<Noted, NoteKind> change, Runnable closed) {
        this.model = model;
        this.change = change;
        close = button("Close", "Close the notes", closed);
        var title = new Label(model.title());
        title.getStyleClass().add("screen-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("card");
        lines.setId("notes");
        var actions = new HBox(close);
        actions.getStyleClass().add("form-actions");
        getStyleClass().addAll("screen", "form");
        getStylesheets().add(STYLES);
        getChildren().setAll(title, lines, actions);
        model.lines().subscribe(this::show);
    }

    /// Puts the keyboard on the newest note.
    @Override
    public void requestFocus() {
        lines.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(close)
                .requestFocus();
    }

    private void show(List<NoteLine> shown) {
        boolean here = isFocusWithin();
        lines.getChildren().setAll(shown.stream().map(this::row).toList());
        if (shown.isEmpty()) {
            lines.getChildren().setAll(text("Nobody has written anything about this measure yet.", "note"));
        }
        if (here) {
            requestFocus();
        }
    }

    private Node row(NoteLine line) {
        var words = new VBox(text(line.title(), "card-heading"), text(line.words(), "fact-value"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var strike = button("Strike out", "Strike out the " + line.kindWords(), () -> model.strike(line));
        var row = new HBox(words);
        line.kind().ifPresent(kind -> row.getChildren()
                .add(button("Change", "Change the " + line.kindWords(), () -> change.accept(line.noted(), kind))));
        row.getChildren().add(strike);
        row.getStyleClass().addAll("form-actions", "form-line");
        row.setFocusTraversable(true);
        row.focusWithinProperty().subscribe(within -> {
            if (within && row.getScene() != null) {
                Scrolling.reveal(row);
            }
        });
        return Spoken.as(row, AccessibleRole.TEXT, line.spoken(), "Tab goes to what can be done about it");
    }

    private static Label text(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String words, String spoken, Runnable action) {
        var button = Spoken.as(new Button(words), spoken, "");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
