package org.localityplan.desktop.kit.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where a person is, and the places they came from: back and forward as in a browser.
public final class Navigator {

    private final Predicate<Place> exists;
    private final ReadOnlyObjectWrapper<Place> place;
    private final Deque<Place> earlier = new ArrayDeque<>();
    private final Deque<Place> later = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /// @param start where a person begins
    /// @param exists whether a place has a screen; others cannot be gone to
    public Navigator(Place start, Predicate<Place> exists) {
        place = new ReadOnlyObjectWrapper<>(start);
        this.exists = exists;
    }

    /// The place that is shown.
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Goes to a place; going to where one is changes nothing.
    public void go(Place next) {
        if (next.equals(place.get()) || !exists.test(next)) {
            return;
        }
        earlier.push(place.get());
        later.clear();
        arrive(next);
    }

    public void back() {
        if (!earlier.isEmpty()) {
            later.push(place.get());
            arrive(earlier.pop());
        }
    }

    public void forward() {
        if (!later.isEmpty()) {
            earlier.push(place.get());
            arrive(later.pop());
        }
    }

    private void arrive(Place next) {
        place.set(next);
        canGoBack.set(!earlier.isEmpty());
        canGoForward.set(!later.isEmpty());
    }
}
