package org.localityplan.desktop.kit.workspace;

import javafx.scene.Parent;
import javafx.util.Subscription;

/// One screen of the program. There is one instance of it, reused each time a person comes back.
///
/// A screen listens only while it is attached, so that one that is not shown costs nothing.
public interface Screen {

    /// What the place is called, in the window's title and when it is spoken.
    String title();

    /// The screen's nodes, always the same ones.
    Parent node();

    /// Begins to show the place: binds, adds every listener. The frame ends what it is handed back before the screen is
    /// left or shows another place.
    ///
    /// @return takes away every listener that was added
    Subscription attach(Place place);

    /// Puts the keyboard where a person would go on: usually the main table.
    default void focus() {
        node().requestFocus();
    }

    /// Takes back the last thing typed in the screen that is not saved yet: what Ctrl+Z does first.
    ///
    /// @return whether there was anything to take back
    default boolean stepBack() {
        return false;
    }

    /// Closes what is open in the screen, such as a form: what Escape does first.
    ///
    /// @return whether there was anything to close
    default boolean escape() {
        return false;
    }
}
