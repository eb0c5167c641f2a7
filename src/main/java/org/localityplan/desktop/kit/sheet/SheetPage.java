package org.localityplan.desktop.kit.sheet;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.room.Letters;

/// The page that a sheet stands on. The sheet takes the room there is; where there is too little, as with large text in a
/// small window, the page scrolls and the sheet keeps some rows.
public final class SheetPage {

    private final VBox content;
    private final ScrollPane scroll;

    public SheetPage(VBox content) {
        this.content = content;
        content.getStyleClass().add("screen");
        content.getStylesheets().add(SheetGrid.STYLES);
        scroll = Scrolling.vertical(content);
        scroll.setFitToHeight(true);
    }

    public ScrollPane node() {
        return scroll;
    }

    /// Keeps what the keyboard is on in sight.
    ///
    /// @param fit is called now, and whenever the height or the text size changes
    public Subscription attach(ObservableValue<ChartStyle> style, Runnable fit) {
        return Subscription.combine(
                scroll.heightProperty().subscribe(_ -> fit.run()),
                style.subscribe(_ -> fit.run()),
                content.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal));
    }

    /// The height of what is seen in letters (em).
    public double letters(ObservableValue<ChartStyle> style) {
        return scroll.getHeight() / Letters.pixels(style.getValue());
    }

    private void reveal(@Nullable Node focused) {
        if (focused != null) {
            Stream.iterate(focused, Objects::nonNull, Node::getParent)
                    .filter(node -> content.equals(node.getParent()))
                    .findFirst()
                    .ifPresent(part -> show(part, focused));
        }
    }

    /// The part of the page that the keyboard is in, and in that what it is on. Both may have come up just now.
    private void show(Node part, Node focused) {
        scroll.applyCss();
        scroll.layout();
        Scrolling.reveal(scroll, part);
        Scrolling.reveal(scroll, focused);
    }
}
