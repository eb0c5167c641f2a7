package org.localityplan.desktop;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.Theme;
import org.localityplan.desktop.kit.workspace.Background;

/// The bar below every screen: the file, work that takes long, theme and text size, the keys.
final class StatusBar {

    /// Below these widths of the window, in letters (em), the bar says less.
    private static final double ROOM_FOR_NOTE = 60;

    private static final double ROOM_FOR_SIZE = 46;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final HBox bar = new HBox();
    private final BooleanProperty roomForSize = new SimpleBooleanProperty(true);
    private final Label note;

    StatusBar(Surroundings surroundings, Background background, Appearance appearance, Runnable help) {
        bar.getStyleClass().add("statusbar");
        note = new Label(surroundings.note());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren()
                .addAll(
                        new Label(surroundings.file()),
                        note,
                        progress(background),
                        space,
                        size(appearance),
                        theme(appearance),
                        help(help));
    }

    /// The same with something more to press, before the work that takes long.
    StatusBar with(Node link) {
        bar.getChildren().add(2, link);
        return this;
    }

    Node node() {
        return bar;
    }

    /// Says less, for windows with little room.
    ///
    /// @param letters the width of the window, in letters (em)
    void fit(double letters) {
        note.setVisible(letters >= ROOM_FOR_NOTE);
        note.setManaged(note.isVisible());
        roomForSize.set(letters >= ROOM_FOR_SIZE);
        bar.pseudoClassStateChanged(NARROW, !roomForSize.get());
    }

    private static Node progress(Background background) {
        var words = new Label();
        words.textProperty().bind(background.progress());
        var cancel = Spoken.as(new Hyperlink("Cancel"), "Cancel", "Stops the work that is being done");
        cancel.setOnAction(_ -> background.cancelAll());
        var both = new HBox(words, cancel);
        both.getStyleClass().add("progress-line");
        both.visibleProperty().bind(background.progress().isNotEmpty());
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }

    private Node size(Appearance appearance) {
        var words = new Label();
        words.textProperty().bind(appearance.textSize().map(size -> "Text %d %%".formatted(size.percent())));
        var unusual = Bindings.createBooleanBinding(
                () -> appearance.textSize().get().percent() != 100, appearance.textSize());
        words.visibleProperty().bind(unusual.and(roomForSize));
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private static Node theme(Appearance appearance) {
        var link = Spoken.as(new Hyperlink(), "Light or dark", "Switches between the light and the dark theme");
        link.setId("theme-switch");
        link.textProperty()
                .bind(appearance.theme().map(theme -> theme == Theme.LIGHT ? "Dark theme" : "Light theme"));
        link.setOnAction(_ -> appearance.switchTheme());
        return link;
    }

    private static Node help(Runnable help) {
        var link = Spoken.as(new Hyperlink("F1 keys"), "Keys", "F1; shows every key of the program");
        link.setOnAction(_ -> help.run());
        return link;
    }
}
