package org.localityplan.desktop.kit;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// A small square drawing that is as large as text: given in pixels at normal text size, it grows with the text.
///
/// Its shapes live in a square of `units`; the drawing only scales them to the space it has.
abstract class Drawing extends Region {

    private final Scale scale = new Scale();
    private final Group shapes = new Group();
    private final double units;
    private final double pixels;

    Drawing(double units, double pixels) {
        this.units = units;
        this.pixels = pixels;
        shapes.setManaged(false);
        shapes.getTransforms().add(scale);
        getChildren().add(shapes);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setStyle(String.format(
                Locale.ROOT,
                "-fx-min-width: %1$.4fem; -fx-pref-width: %1$.4fem; -fx-max-width: %1$.4fem;"
                        + " -fx-min-height: %1$.4fem; -fx-pref-height: %1$.4fem; -fx-max-height: %1$.4fem;",
                pixels / TextSize.NORMAL_PIXELS));
    }

    /// Puts these shapes in place of those drawn before.
    final void draw(List<? extends Node> drawn) {
        shapes.getChildren().setAll(drawn);
    }

    @Override
    protected final double computePrefWidth(double height) {
        return pixels;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return pixels;
    }

    @Override
    protected final void layoutChildren() {
        var factor = Math.min(getWidth(), getHeight()) / units;
        scale.setX(factor);
        scale.setY(factor);
    }
}
