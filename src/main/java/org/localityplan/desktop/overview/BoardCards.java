package org.localityplan.desktop.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.LightIcon;
import org.localityplan.desktop.kit.Pressable;
import org.localityplan.desktop.overview.OverviewPage.Ask;
import org.localityplan.desktop.overview.OverviewPage.Change;

/// The cards beside the heat strip: what the board is asked, and what changed with the newest reports.
final class BoardCards {

    private static final double LIGHT = 16;

    private final OverviewModel model;
    private final VBox asks = card("Asked of the board");
    private final VBox changes = card("Changed since the reports before");

    BoardCards(OverviewModel model) {
        this.model = model;
        asks.setId("asks");
        changes.setId("changes");
    }

    List<VBox> nodes() {
        return List.of(asks, changes);
    }

    void show(OverviewPage page) {
        fill(asks, page.asks().stream().map(this::entry).toList(), "Nothing is asked of the board.");
        fill(changes, page.changes().stream().map(this::entry).toList(), "No light changed.");
    }

    /// Puts the keyboard on the first thing asked.
    void focusAsks() {
        asks.getChildren().stream().filter(Pressable.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }

    private Node entry(Ask ask) {
        var words = new VBox(label(ask.ask(), "plain"), label(ask.note(), ask.overdue() ? "late" : "note"));
        return button(words, ask.ask() + ". " + ask.note(), () -> model.open(ask));
    }

    private Node entry(Change change) {
        var arrow = label("→", "muted");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        var lights = new HBox(
                LightIcon.of(change.before(), LIGHT),
                arrow,
                LightIcon.of(change.now(), LIGHT),
                label(change.programme(), "plain"));
        lights.getStyleClass().add("cell-row");
        return button(new VBox(lights, label(change.why(), "note")), change.spoken(), () -> model.open(change));
    }

    private static Pressable button(VBox words, String spoken, Runnable open) {
        words.getStyleClass().add("card-entry");
        var button = new Pressable(spoken, "Enter opens the programme", open, words);
        button.getStyleClass().setAll("entry-button");
        return button;
    }

    private static void fill(VBox card, List<Node> entries, String otherwise) {
        var title = card.getChildren().getFirst();
        card.getChildren().setAll(title);
        card.getChildren().addAll(entries.isEmpty() ? List.of(label(otherwise, "note")) : entries);
    }

    private static VBox card(String title) {
        var card = new VBox(label(title, "card-title"));
        card.getStyleClass().addAll("card", "board-card");
        return card;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
