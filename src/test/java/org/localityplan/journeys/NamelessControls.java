package org.localityplan.journeys;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/// Finds what the keyboard can reach but a screen reader could not name.
public final class NamelessControls {
    private NamelessControls() {}

    /// Every focusable, visible node below the parent that has neither an accessible text nor words of its own.
    public static List<Node> in(Parent parent) {
        return nodes(parent)
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .filter(node -> !named(node))
                .toList();
    }

    private static boolean named(Node node) {
        var spoken = node.getAccessibleText();
        return spoken != null && !spoken.isBlank()
                || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(NamelessControls::nodes))
                : Stream.of(node);
    }
}
