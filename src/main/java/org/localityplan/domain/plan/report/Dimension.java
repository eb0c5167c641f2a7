package org.localityplan.domain.plan.report;

/// A side from which a report judges a project. The order is that of the form and of the printed page.
public enum Dimension {
    TIME("Time", "Milestones are met or will be by the day agreed"),
    COST("Cost", "The work will cost what was agreed"),
    SCOPE("Scope and quality", "What was promised is being delivered, and well enough"),
    BENEFITS("Benefits", "People and services will gain what the project is for"),
    RISK("Risk", "What could go wrong is known, owned and being dealt with"),
    PEOPLE("People", "The project has the people and skills it needs");

    private final String words;
    private final String meaning;

    Dimension(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    /// What is true of the project when the dimension is green.
    public String meaning() {
        return meaning;
    }
}
