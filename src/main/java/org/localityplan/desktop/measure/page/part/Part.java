package org.localityplan.desktop.measure.page.part;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// One tab of the page. It is told of a measure when it is looked at, and not before.
public interface Part {

    /// The words of its tab.
    String name();

    Region node();

    void show(Subject subject);

    /// Puts the keyboard on its chart or table.
    void focus();

    /// Whether it makes use of more height than it needs, as a chart does.
    default ObservableValue<Boolean> grows() {
        return new ReadOnlyObjectWrapper<>(false);
    }

    /// Whether it needs the whole width of the page.
    default boolean wide() {
        return false;
    }
}
