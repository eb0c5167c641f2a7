package org.localityplan.desktop.kit.text;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Statements as a list, each behind a dot.
public final class Statements {

    private Statements() {}

    /// @param otherwise what is said when there are none
    public static List<Node> of(List<String> statements, String otherwise) {
        return statements.isEmpty()
                ? List.of(Texts.label(otherwise, "muted"))
                : statements.stream().map(Statements::statement).toList();
    }

    private static Node statement(String words) {
        var label = Texts.label(words, "statement-words");
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(new Label("•"), label);
        line.getStyleClass().add("statement");
        return line;
    }
}
