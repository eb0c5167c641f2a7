package org.localityplan.desktop.kit.workspace;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/// What was typed and is not saved yet. It outlives the program, so that nothing typed is ever lost: at most two seconds
/// after a key was struck it is kept, even if the program is killed.
///
/// A draft has a name of its own in the plan, such as `commentary of measure 7f…`; it may hold whatever tells one form from
/// all others. Called on the screen's thread, and quick enough to be called with every letter.
public interface Drafts {

    /// A draft as it was last kept.
    ///
    /// @param at when that was
    /// @param texts what is typed, unread, by the names of the fields
    record Kept(LocalDateTime at, Map<String, String> texts) {
        public Kept {
            texts = Map.copyOf(texts);
        }
    }

    /// What was kept under the name, today or another day.
    Optional<Kept> read(String name);

    /// Keeps what is typed now in place of what was kept before.
    void keep(String name, Map<String, String> texts);

    /// Forgets a draft: it is saved, or given up for good.
    void drop(String name);
}
