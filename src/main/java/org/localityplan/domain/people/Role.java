package org.localityplan.domain.people;

/// What a person may do; each role may do all that the one before it may.
public enum Role {
    VIEWER("Viewer", "looks and prints"),
    UPDATER("Updater", "reports on their own projects and enters figures"),
    APPROVER("Approver", "approves, returns and reopens reports, and answers decisions"),
    ADMINISTRATOR("Administrator", "changes the plan, its rules and who may do what");

    private final String words;
    private final String may;

    Role(String words, String may) {
        this.words = words;
        this.may = may;
    }

    public String words() {
        return words;
    }

    /// What the role does, after the word for it.
    public String may() {
        return may;
    }

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
