package org.localityplan.desktop.measure.page.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/// What was found out about the newest few measures that were looked at, so that coming back to one costs nothing. Another
/// snapshot has other subjects, so nothing is ever out of date.
///
/// @param <T> what is found out about a subject
public final class Kept<T> {

    private static final int MOST = 16;

    private record Entry<T>(Subject subject, T found) {
        /// The same snapshot and the same measure, without looking into them.
        @SuppressWarnings("ReferenceEquality") // the values are large; another one may be equal, but is found out anew
        boolean about(Subject other) {
            return subject.history() == other.history() && subject.snapshot() == other.snapshot();
        }
    }

    private final Function<Subject, T> finder;
    private final Deque<Entry<T>> newest = new ArrayDeque<>();

    /// @param finder finds it out; called once a subject, on the asking thread
    public Kept(Function<Subject, T> finder) {
        this.finder = finder;
    }

    public synchronized T of(Subject subject) {
        for (Entry<T> entry : newest) {
            if (entry.about(subject)) {
                return entry.found();
            }
        }
        T found = finder.apply(subject);
        newest.addFirst(new Entry<>(subject, found));
        if (newest.size() > MOST) {
            newest.removeLast();
        }
        return found;
    }
}
