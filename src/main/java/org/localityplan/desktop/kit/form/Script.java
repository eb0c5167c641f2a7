package org.localityplan.desktop.kit.form;

import java.util.List;

/// What a form asks, and what the answers mean. It has no window.
public interface Script {

    /// What the form is called.
    String title();

    /// What a draft of it is kept under: the same another day, and never that of another form.
    String key();

    /// What is to be known before anybody types; may be empty.
    String about();

    /// The words of the button: `Save the commentary`.
    String verb();

    /// What stands in the fields before anybody types.
    Draft start();

    /// What is asked, by what has been answered so far.
    List<Section> sections(Draft draft);

    /// What the answers mean.
    Reading read(Draft draft);

    /// What the draft becomes when a button of a section is pressed.
    default Draft act(Draft draft, String deed) {
        throw new IllegalArgumentException("No such button: " + deed);
    }

    /// What is said when it is saved: `Commentary for Oct 2026`.
    String saved(Draft draft);
}
