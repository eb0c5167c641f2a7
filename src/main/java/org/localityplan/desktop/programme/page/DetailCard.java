package org.localityplan.desktop.programme.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;

/// What stands behind the chosen row of a table, below it.
final class DetailCard {

    private final VBox card = new VBox();

    DetailCard(String id) {
        card.getStyleClass().addAll("well", "detail-card");
        card.setId(id);
        card.setFocusTraversable(true);
    }

    Node node() {
        return card;
    }

    /// Goes there, as far down the page as it is needed.
    void focus() {
        card.getScene().getRoot().layout();
        card.requestFocus();
        Scrolling.reveal(card);
    }

    void show(Detail detail) {
        List<Node> contents = new ArrayList<>();
        contents.add(styled("card-heading", detail.heading()));
        contents.add(styled("note", detail.note()));
        detail.parts().forEach(part -> {
            contents.add(styled("card-title", part.heading()));
            contents.addAll(AccountCards.statements(part.statements(), ""));
        });
        card.getChildren().setAll(contents);
        Spoken.as(card, AccessibleRole.TEXT, detail.spoken(), "");
    }

    private static Label styled(String style, String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
