package org.localityplan.desktop.status.form;

/// The names of the fields in a draft.
final class Names {

    static final String PERIOD = "period";
    static final String DECLARED = "declared";
    static final String YEAR_END = "year-end";
    static final String SIDES = "sides";
    static final String CHANGED = "changed";
    static final String EXPLANATION = "explanation";
    static final String HEADLINE = "headline";
    static final String GOOD = "good";
    static final String BAD = "bad";
    static final String NEXT = "next";

    /// Whether the report says that nothing changed.
    static final String NOTHING = "nothing";

    private Names() {}
}
