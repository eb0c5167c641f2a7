package org.localityplan.desktop.kit.tabs;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// What stands behind one tab. It is told what the page is about when it is looked at, and not before.
///
/// @param <S> what the page is about
public interface TabPart<S> {

    /// The words of its tab.
    String name();

    /// The same with what can be counted: `5 projects`.
    default String name(S subject) {
        return name();
    }

    Region node();

    void show(S subject);

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
