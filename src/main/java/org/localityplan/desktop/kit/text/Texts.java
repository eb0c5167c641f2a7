package org.localityplan.desktop.kit.text;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;

/// Texts that wrap and are never cut, and the cards they stand on.
public final class Texts {

    private Texts() {}

    public static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /// A card with its title.
    public static VBox card(String title) {
        var card = new VBox(label(title, "card-title"));
        card.getStyleClass().add("card");
        return card;
    }

    /// Puts other contents below the title of a card.
    public static void fill(VBox card, Iterable<? extends Node> contents) {
        card.getChildren().remove(1, card.getChildren().size());
        contents.forEach(card.getChildren()::add);
    }

    /// What stands in place of a chart that cannot be drawn: what is the matter, and why.
    public static VBox reason(Reason reason) {
        var card = new VBox(label(reason.heading(), "card-heading"), label(reason.words(), "fact-value"));
        card.getStyleClass().addAll("card", "reason-card");
        card.setFocusTraversable(true);
        return Spoken.as(card, AccessibleRole.TEXT, reason.heading() + ". " + reason.words(), "");
    }
}
