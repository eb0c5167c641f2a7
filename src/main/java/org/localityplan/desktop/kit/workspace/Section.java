package org.localityplan.desktop.kit.workspace;

/// An entry of the left rail. The number is that of its key: Ctrl+1 to Ctrl+8.
public enum Section {
    OVERVIEW(1, "Overview"),
    PLAN(2, "Plan"),
    PROGRAMMES(3, "Programmes"),
    MEASURES(4, "Measures"),
    WAITING_LISTS(5, "Waiting lists"),
    BUDGET(6, "Budget"),
    RISKS(7, "Risks & milestones");

    private final int number;
    private final String words;

    Section(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public int number() {
        return number;
    }

    public String words() {
        return words;
    }

    /// Where choosing the entry leads to.
    public Place entrance() {
        return switch (this) {
            case OVERVIEW -> new Place.Overview();
            case PLAN -> new Place.PlanOnAPage();
            case PROGRAMMES -> new Place.Programmes();
            case MEASURES -> new Place.Measures();
            case WAITING_LISTS -> new Place.WaitingLists();
            case BUDGET -> new Place.BudgetGap();
            case RISKS -> new Place.Risks();
        };
    }
}
