package org.localityplan.desktop.waiting.sheet;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.workspace.Drafts;

/// What is typed on the sheet, kept from one day to the next, and the way back step by step.
final class CountDrafts {

    /// What the draft is called.
    private static final String NAME = "sheet of counts";

    private static final int STEPS_KEPT = 100;

    private final Drafts drafts;
    private final ReadOnlyObjectWrapper<Optional<LocalDateTime>> found;
    private final Deque<Typed> earlier = new ArrayDeque<>();
    private Typed now;
    private String last = "";

    CountDrafts(Drafts drafts) {
        this.drafts = drafts;
        var kept = drafts.read(NAME);
        now = kept.map(Drafts.Kept::texts).map(Typed::of).orElse(Typed.NOTHING);
        found = new ReadOnlyObjectWrapper<>(kept.map(Drafts.Kept::at));
    }

    Typed now() {
        return now;
    }

    /// When what is typed was typed, if that was before the program was opened.
    ReadOnlyObjectProperty<Optional<LocalDateTime>> found() {
        return found.getReadOnlyProperty();
    }

    /// Goes on from letter to letter: what is typed into one field is one step.
    ///
    /// @param field the field that is typed into; empty where all of it is put in at once
    void put(Typed newer, String field) {
        if (!newer.equals(now)) {
            if (field.isEmpty() || !field.equals(last)) {
                earlier.push(now);
            }
            if (earlier.size() > STEPS_KEPT) {
                earlier.removeLast();
            }
            last = field;
            now = newer;
        }
        keep();
    }

    /// What is saved is taken back as a command, not as typing: the way back ends here.
    void end() {
        now = Typed.NOTHING;
        last = "";
        earlier.clear();
        keep();
    }

    /// Takes back the last step.
    ///
    /// @return whether there was one
    boolean back() {
        boolean any = !earlier.isEmpty();
        last = "";
        if (any) {
            now = earlier.pop();
            keep();
        }
        return any;
    }

    /// Keeps what is being typed before it stands there.
    void keepBesides(Typed typing) {
        drafts.keep(NAME, typing.texts());
    }

    /// Keeps what stands there, and nothing else.
    void keep() {
        found.set(Optional.empty());
        if (now.equals(Typed.NOTHING)) {
            drafts.drop(NAME);
        } else {
            drafts.keep(NAME, now.texts());
        }
    }
}
