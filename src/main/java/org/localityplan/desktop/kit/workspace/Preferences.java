package org.localityplan.desktop.kit.workspace;

/// What the program remembers of how a person likes it, from one day to the next.
public interface Preferences {

    /// What was kept under the name, or else the given value.
    String read(String name, String otherwise);

    void keep(String name, String value);
}
