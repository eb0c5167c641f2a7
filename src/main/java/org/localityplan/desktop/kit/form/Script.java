package org.localityplan.desktop.kit.form;

import java.util.List;
import java.util.Set;
import org.localityplan.desktop.kit.form.around.Shortcut;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome.Fault;

/// What a form asks, and what the answers mean. It has no window.
public interface Script {

    /// How a form ends.
    enum Ending {
        /// It is saved with Ctrl+S; the keyboard goes to the first thing that is wrong.
        SAVED,
        /// It is long and is sent off with Ctrl+Enter; all that is wrong is listed above it first.
        SUBMITTED
    }

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

    default Ending ending() {
        return Ending.SAVED;
    }

    /// What else changes in the draft when a field was answered.
    default Draft follow(Draft draft, String field) {
        return draft;
    }

    /// The field of the form that a fault of the command is about.
    default String field(Draft draft, Fault fault) {
        return fault.field();
    }

    /// The same command with what was asked about it and is meant nevertheless.
    default Change meant(Change change, Set<Fault> agreed) {
        return change;
    }

    /// What can be done about the whole form, by what has been answered so far.
    default List<Shortcut> shortcuts(Draft draft) {
        return List.of();
    }
}
