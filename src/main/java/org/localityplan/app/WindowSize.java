package org.localityplan.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// How large the window opens, its frame included: comfortable, but never larger than the screen.
///
/// @param width in the screen's own points
/// @param height in the screen's own points
record WindowSize(double width, double height) {
    private static final WindowSize SMALLEST = new WindowSize(1024, 640);
    private static final WindowSize COMFORTABLE = new WindowSize(1440, 900);

    /// The size on a screen, of which a part may be taken by the system's bars.
    static WindowSize on(Rectangle2D visible) {
        return new WindowSize(
                Math.max(SMALLEST.width, Math.min(COMFORTABLE.width, visible.getWidth())),
                Math.max(SMALLEST.height, Math.min(COMFORTABLE.height, visible.getHeight())));
    }

    /// Gives the window its size, and the smallest it may be made.
    static void applyTo(Stage stage) {
        WindowSize size = on(Screen.getPrimary().getVisualBounds());
        stage.setMinWidth(SMALLEST.width);
        stage.setMinHeight(SMALLEST.height);
        stage.setWidth(size.width);
        stage.setHeight(size.height);
    }
}
