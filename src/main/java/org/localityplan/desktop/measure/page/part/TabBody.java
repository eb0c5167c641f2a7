package org.localityplan.desktop.measure.page.part;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The contents of a tab, one below the other, as tall as their texts are when they wrap.
///
/// A tab pane asks its contents how tall they are without saying how wide they will be; this body answers for the width it
/// has, and asks to be laid out again when the width changes.
public final class TabBody extends VBox {

    public TabBody(Node... contents) {
        super(contents);
        getStyleClass().add("measure-part");
        widthProperty().addListener(_ -> requestLayout());
    }

    /// None, so that nobody asks for the height at another width.
    @Override
    public @Nullable Orientation getContentBias() {
        return null;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(known(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(known(width));
    }

    private double known(double width) {
        return width < 0 && getWidth() > 0 ? getWidth() : width;
    }
}
