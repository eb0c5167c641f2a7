package org.localityplan.desktop.measure.page.part;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.desktop.kit.workspace.Workspace;

/// A tab with a chart, and what belongs to it above and below.
public abstract class PicturePart implements Part {

    private final String name;
    private final PicturePane picture;
    private final VBox body = new VBox();
    private double room;
    private double letter;

    /// @param name the words of the tab
    protected PicturePart(String name, Workspace workspace) {
        this.name = name;
        picture = new PicturePane(workspace);
        VBox.setVgrow(picture, Priority.ALWAYS);
        picture.layoutYProperty().addListener(_ -> fit());
        body.getStyleClass().add("measure-part");
    }

    protected final PicturePane picture() {
        return picture;
    }

    /// Fits the chart into the window.
    ///
    /// @param height how tall the tab can be with its foot in the window, in pixels
    /// @param pixels of a letter (em)
    public final void fit(double height, double pixels) {
        room = height;
        letter = pixels;
        fit();
    }

    private void fit() {
        picture.fit((room - picture.getLayoutY()) / Math.max(1, letter), letter);
    }

    /// Fills the tab, from above to below.
    protected final void fill(Node... contents) {
        body.getChildren().setAll(contents);
    }

    /// A choice with its words before it.
    protected static HBox bar(String words, ComboBox<String> choice) {
        var label = new Label(words);
        label.getStyleClass().add("form-label");
        label.setLabelFor(choice);
        var bar = new HBox(label, choice);
        bar.getStyleClass().add("measure-bar");
        return bar;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Region node() {
        return body;
    }

    @Override
    public final ObservableValue<Boolean> grows() {
        return picture.grows();
    }

    @Override
    public final void focus() {
        picture.focus();
    }
}
