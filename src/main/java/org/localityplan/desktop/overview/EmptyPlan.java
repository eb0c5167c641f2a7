package org.localityplan.desktop.overview;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;

/// What the overview says of a plan that says nothing yet: how to begin.
final class EmptyPlan {
    private EmptyPlan() {}

    static Node of(Runnable openSample) {
        var title = label("This plan is empty", "screen-title");
        var why = label("It has no programmes yet. Look at a full one, or take in figures from a file.", "lede");
        var sample = Spoken.as(new Button("Open the Trafford sample"), "Open the Trafford sample", "Opens a full plan");
        sample.setId("open-sample");
        sample.getStyleClass().add("accent");
        sample.setOnAction(_ -> openSample.run());
        var how = label("Figures come in on the command line: locality-plan import FILE", "note");
        var box = new VBox(title, why, sample, how);
        box.getStyleClass().addAll("card", "empty-plan");
        return box;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
