package org.localityplan.desktop.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Pages that are longer than the window.
public final class Scrolling {
    private Scrolling() {}

    /// A page that scrolls up and down only, never sideways; Tab passes it.
    public static ScrollPane vertical(Node page) {
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.skinProperty().subscribe(_ -> keepNoPicture(scroll));
        return scroll;
    }

    /// JavaFX would keep a picture of the part of the page that is seen: four megabytes for each screen that has been
    /// looked at, also while it is not.
    private static void keepNoPicture(ScrollPane scroll) {
        Optional.ofNullable(scroll.lookup(".viewport")).ifPresent(seen -> seen.setCache(false));
    }

    /// Scrolls the page that the node stands on, if it stands on one, as little as is needed to show the whole node.
    public static void reveal(Node node) {
        Stream.iterate(node, Objects::nonNull, Node::getParent)
                .filter(ScrollPane.class::isInstance)
                .findFirst()
                .ifPresent(scroll -> reveal((ScrollPane) scroll, node));
    }

    /// Scrolls as little as is needed to show the whole node, or its beginning where it is taller than the window.
    public static void reveal(ScrollPane scroll, Node node) {
        var content = scroll.getContent();
        var bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (bounds.getMinY() < top) {
            scroll.setVvalue(bounds.getMinY() / hidden);
        } else if (bounds.getMaxY() > top + seen) {
            scroll.setVvalue(Math.min(bounds.getMinY(), bounds.getMaxY() - seen) / hidden);
        }
    }
}
