package org.localityplan.store;

/// What came of opening or making a plan file.
public sealed interface Opening {

    /// It is open; close the store in the end.
    record Opened(PlanStore store) implements Opening {}

    /// It is not open, and no byte of it was changed.
    record Refused(Refusal refusal) implements Opening {}
}
