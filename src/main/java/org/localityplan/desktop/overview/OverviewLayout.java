package org.localityplan.desktop.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;

/// Where the parts of the overview stand: the cards beside the heat strip where there is room, else below it.
///
/// All measures are in letters (em), because the text size decides what there is room for.
final class OverviewLayout {

    private static final double ROOM_FOR_CARDS = 84;
    private static final double CARDS = 18;
    private static final double ROOM_FOR_TWO_LINES = 54;
    private static final double ROOM_FOR_ONE_LINE = 62;
    private static final double GAP = 1;
    private static final double EDGE = 0.1;

    private final VBox page = new VBox();
    private final ScrollPane scroll = Scrolling.vertical(page);
    private final Label letter = new Label();

    OverviewLayout() {
        page.getStyleClass().addAll("screen", "overview");
        page.getStylesheets().add("/org/localityplan/desktop/overview.css");
        letter.setManaged(false);
        letter.setVisible(false);
    }

    ScrollPane node() {
        return scroll;
    }

    /// Calls back when the room changes.
    Subscription onRoom(Runnable changed) {
        return Subscription.combine(
                scroll.viewportBoundsProperty().subscribe((_, _) -> changed.run()),
                letter.fontProperty().subscribe((_, _) -> changed.run()));
    }

    /// What the heat strip has room for.
    HeatRow.Fit fit() {
        double letters = letters() - (cardsBeside() ? CARDS + GAP : 0) - 2 * EDGE;
        boolean dense = letters >= ROOM_FOR_ONE_LINE
                && high() < ROOM_FOR_TWO_LINES;
        return new HeatRow.Fit(HeatColumn.fitting(letters, dense), letters, em(), dense);
    }

    void arrange(List<Node> above, Region strip, List<VBox> cards) {
        page.getChildren().setAll(letter);
        page.getChildren().addAll(above);
        if (cardsBeside()) {
            var column = new VBox();
            column.getStyleClass().add("board-cards");
            column.getChildren().setAll(cards);
            column.setMinWidth(CARDS * em());
            column.setMaxWidth(CARDS * em());
            HBox.setHgrow(strip, Priority.ALWAYS);
            page.getChildren().add(pair(List.of(strip, column)));
        } else {
            cards.forEach(card -> {
                card.setPrefWidth(letters() * em() / 2);
                HBox.setHgrow(card, Priority.ALWAYS);
            });
            page.getChildren().addAll(strip, pair(cards));
        }
    }

    /// Shows something else in place of everything.
    void replace(Node node) {
        page.getChildren().setAll(letter, node);
    }

    void reveal(Node node) {
        Scrolling.reveal(scroll, node);
    }

    /// How the tiles fit.
    TileForm tiles() {
        return TileForm.fitting(letters(), high());
    }

    private boolean cardsBeside() {
        return letters() >= ROOM_FOR_CARDS;
    }

    /// The width inside the page's own edges.
    private double letters() {
        double edges = page.getInsets().getLeft() + page.getInsets().getRight();
        return Math.max(0, scroll.getViewportBounds().getWidth() - edges) / em();
    }

    private double high() {
        return scroll.getViewportBounds().getHeight() / em();
    }

    private double em() {
        return letter.getFont().getSize();
    }

    private static HBox pair(List<? extends Node> nodes) {
        var pair = new HBox();
        pair.getStyleClass().add("overview-pair");
        pair.getChildren().setAll(nodes);
        return pair;
    }
}
