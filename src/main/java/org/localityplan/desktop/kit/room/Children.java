package org.localityplan.desktop.kit.room;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The nodes of a pane, changed around the one that has the keyboard.
public final class Children {
    private Children() {}

    /// Takes away what is gone and puts in what is new; what stays is not touched. A node that is taken out and put in again
    /// loses the keyboard, and forgets that it had it.
    public static void set(Pane pane, List<? extends Node> wanted) {
        var children = pane.getChildren();
        children.removeIf(child -> !wanted.contains(child));
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= children.size() || !children.get(i).equals(wanted.get(i))) {
                children.remove(wanted.get(i));
                children.add(i, wanted.get(i));
            }
        }
    }
}
