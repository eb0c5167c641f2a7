package org.localityplan.desktop;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.Spoken;

/// Every key of the program on one card over the screen; F1 opens it, Escape closes it.
final class KeyHelp {

    private record Key(String keys, String meaning) {}

    private static final List<Key> KEYS = List.of(
            new Key("Ctrl+1 to 7  Ctrl+,", "The parts of the plan in the order of the rail; settings"),
            new Key("Alt+←  Alt+→", "Back and forward"),
            new Key("↑ ↓  Enter", "Move through rows; go to what explains the row"),
            new Key("T", "A chart as a table, and back"),
            new Key("← →", "Walk the points of a chart"),
            new Key("Ctrl+Z  Ctrl+Y", "Take back, do again"),
            new Key("Ctrl+P", "Print the board pack as a PDF"),
            new Key("Ctrl +  Ctrl −  Ctrl 0", "Larger, smaller, normal text"),
            new Key("F6", "From the rail to the bar above to the screen"),
            new Key("F11", "Full screen"),
            new Key("Ctrl+U", "Update the status; in the programmes: my updates"),
            new Key("Ctrl+Enter", "Submit a status report"),
            new Key("R  A  G  ?", "A light by its letter; what the colours mean"),
            new Key("Ctrl+N", "A new local measure; a count of the chosen waiting list"),
            new Key("Ctrl+Shift+E  Ctrl+Shift+N", "Enter figures of measures; record all waiting lists"),
            new Key("Escape", "Close a notice or this card"));

    private final StackPane veil = new StackPane();
    private final Button close = new Button("Close");
    private Runnable afterwards = () -> {};

    KeyHelp() {
        veil.getStyleClass().add("veil");
        veil.setId("key-help");
        veil.setVisible(false);
        veil.setOnMouseClicked(_ -> hide());
        var title = new Label("Keys");
        title.getStyleClass().add("card-heading");
        close.setOnAction(_ -> hide());
        Spoken.as(close, "Close", "Escape");
        var card = new VBox(title, grid(), close);
        card.getStyleClass().addAll("card", "key-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.setAlignment(Pos.TOP_LEFT);
        Spoken.as(card, AccessibleRole.DIALOG, "Keys of the program", "Escape closes");
        veil.getChildren().add(card);
    }

    Node node() {
        return veil;
    }

    boolean shown() {
        return veil.isVisible();
    }

    /// Opens the card; `afterwards` puts the keyboard back to where it was.
    void show(Runnable afterwards) {
        this.afterwards = afterwards;
        veil.setVisible(true);
        close.requestFocus();
    }

    void hide() {
        veil.setVisible(false);
        afterwards.run();
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        for (int row = 0; row < KEYS.size(); row++) {
            var keys = new Label(KEYS.get(row).keys());
            keys.getStyleClass().add("strong");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row, keys, new Label(KEYS.get(row).meaning()));
        }
        return grid;
    }
}
