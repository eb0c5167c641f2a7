package org.localityplan.app;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.localityplan.desktop.kit.TextSize;
import org.localityplan.desktop.kit.Theme;

/// What the window shows while the plan is being opened.
final class OpeningScene {
    private static final double SPACING = 16;

    private OpeningScene() {}

    static void showOn(Stage stage) {
        Label words = new Label("Opening the plan …");
        words.getStyleClass().add("headline");
        VBox content = new VBox(SPACING, new ProgressIndicator(), words);
        content.setAlignment(Pos.CENTER);
        content.getStyleClass().add("screen");
        Scene scene = new Scene(content);
        Theme.LIGHT.apply(scene, new TextSize(100));
        stage.titleProperty().unbind();
        stage.setTitle("Locality Plan Dashboard");
        stage.setScene(scene);
        stage.show();
    }
}
