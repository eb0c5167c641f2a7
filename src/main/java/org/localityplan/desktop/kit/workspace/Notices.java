package org.localityplan.desktop.kit.workspace;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the program has to say about what a person just did. The newest notice stands until it is closed or replaced.
public final class Notices {

    /// Whether something was done, or was not.
    public enum Kind {
        DONE,
        REFUSED,
        NONE
    }

    /// Something a person may do about a notice: `Undo`.
    public record Remedy(String words, Runnable action) {}

    /// One notice.
    public record Notice(Kind kind, String sentence, List<Remedy> remedies) {
        public Notice {
            remedies = List.copyOf(remedies);
        }
    }

    private static final Notice NOTHING = new Notice(Kind.NONE, "", List.of());

    private final ReadOnlyObjectWrapper<Notice> current = new ReadOnlyObjectWrapper<>(NOTHING);

    /// The notice that stands; of kind `NONE` when there is none.
    public ReadOnlyObjectProperty<Notice> current() {
        return current.getReadOnlyProperty();
    }

    /// Says that something was done, with what may be done about it.
    public void done(String sentence, Remedy... remedies) {
        current.set(new Notice(Kind.DONE, sentence, List.of(remedies)));
    }

    /// Says that something was not done: what happened, what is safe and what to do.
    public void refused(String sentence, Remedy... remedies) {
        current.set(new Notice(Kind.REFUSED, sentence, List.of(remedies)));
    }

    public void close() {
        current.set(NOTHING);
    }
}
