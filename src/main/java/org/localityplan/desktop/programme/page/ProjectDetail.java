package org.localityplan.desktop.programme.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;

/// What the manager of the chosen project last said.
final class ProjectDetail {

    private final VBox card = new VBox();

    ProjectDetail() {
        card.getStyleClass().add("well");
        card.getStyleClass().add("project-detail");
        card.setId("project-detail");
        card.setFocusTraversable(true);
    }

    Node node() {
        return card;
    }

    void focus() {
        card.requestFocus();
        Scrolling.reveal(card);
    }

    void show(ProjectLine line) {
        List<Node> contents = new ArrayList<>();
        contents.add(styled("card-heading", "%s: %s".formatted(line.project().name(), line.headline())));
        contents.add(styled("note", line.end()));
        line.account().forEach(part -> {
            contents.add(styled("card-title", part.heading()));
            contents.addAll(AccountCards.statements(part.statements(), ""));
        });
        card.getChildren().setAll(contents);
        Spoken.as(card, AccessibleRole.TEXT, spoken(line), "");
    }

    private static String spoken(ProjectLine line) {
        return "%s. %s %s".formatted(
                line.headline(),
                line.end(),
                line.account().stream()
                        .map(part -> part.heading() + ": " + String.join("; ", part.statements()) + ".")
                        .collect(Collectors.joining(" ")));
    }

    private static Label styled(String style, String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
