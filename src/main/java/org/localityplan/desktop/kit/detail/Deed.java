package org.localityplan.desktop.kit.detail;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/// Something that can be done about a row.
///
/// @param words what its button says
/// @param help what it does, for those who hear it
/// @param key by which it is done from the table
/// @param barred whether the person may not do it; its button says so in its help, and its key still says why
public record Deed(String words, String help, KeyCode key, Runnable run, boolean barred) {

    public Deed(String words, String help, KeyCode key, Runnable run) {
        this(words, help, key, run, false);
    }

    /// The same for a person who may not do it.
    ///
    /// @param why in words
    /// @param say says it where it is seen
    public Deed barred(String why, Consumer<String> say) {
        return new Deed(words, why, key, () -> say.accept(why), true);
    }
}
