package org.localityplan.desktop.kit.workspace;

import java.util.Optional;

/// What was shown last, so that a screen that one comes back to does not build the same again.
public final class LastShown<T> {

    private Optional<T> last = Optional.empty();

    /// Remembers it, and says whether it is something else than before. A snapshot is the same only while it is the very same
    /// object: to compare two large ones part by part would take longer than to show one.
    @SuppressWarnings("ReferenceEquality")
    public boolean changesTo(T next) {
        boolean same = last.filter(before -> before == next).isPresent();
        last = Optional.of(next);
        return !same;
    }
}
