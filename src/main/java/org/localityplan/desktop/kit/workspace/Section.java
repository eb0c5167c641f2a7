package org.localityplan.desktop.kit.workspace;

import javafx.scene.input.KeyCode;

/// An entry of the left rail, and the key that leads to it together with Ctrl.
public enum Section {
    OVERVIEW(KeyCode.DIGIT1, "Overview"),
    PLAN(KeyCode.DIGIT2, "Plan"),
    PROGRAMMES(KeyCode.DIGIT3, "Programmes"),
    MEASURES(KeyCode.DIGIT4, "Measures"),
    WAITING_LISTS(KeyCode.DIGIT5, "Waiting lists"),
    BUDGET(KeyCode.DIGIT6, "Budget"),
    RISKS(KeyCode.DIGIT7, "Risks & milestones"),
    SETTINGS(KeyCode.COMMA, "Settings");

    private final KeyCode key;
    private final String words;

    Section(KeyCode key, String words) {
        this.key = key;
        this.words = words;
    }

    public KeyCode key() {
        return key;
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
            case SETTINGS -> new Place.Settings();
        };
    }
}
