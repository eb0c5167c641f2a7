package org.localityplan.desktop.waiting.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A field of the form, in the order in which they are typed.
enum CountField {
    AT("at", "Counted on", "The day of the count, for example 31/10/2026"),
    WAITING("waiting", "People waiting", "Everybody on the list at the end of that day"),
    LONGEST("longest", "Longest wait in weeks", "May be left empty"),
    ADDED("added", "Added", "Joined since the count before"),
    COMPLETED("completed", "Completed", "Got what they waited for"),
    REMOVED("removed", "Removed otherwise", "Left the list for any other reason");

    /// What moved since the count before: all three are given or none.
    static final List<CountField> MOVEMENTS = List.of(ADDED, COMPLETED, REMOVED);

    private final String name;
    private final String label;
    private final String help;

    CountField(String name, String label, String help) {
        this.name = name;
        this.label = label;
        this.help = help;
    }

    /// What the command and a draft call it.
    String fieldName() {
        return name;
    }

    String label() {
        return label;
    }

    String help() {
        return help;
    }

    /// The field that the command calls by the name.
    static Optional<CountField> named(String name) {
        return Stream.of(values()).filter(each -> each.name.equals(name)).findFirst();
    }
}
