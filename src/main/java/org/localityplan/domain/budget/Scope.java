package org.localityplan.domain.budget;

import java.util.UUID;

/// What an amount of money is for.
public sealed interface Scope {

    /// For a programme of the plan.
    record OfProgramme(UUID programme) implements Scope {}

    /// For no programme: shown as money without a project.
    record Unassigned() implements Scope {}

    default boolean isOf(UUID programme) {
        return this instanceof OfProgramme of && of.programme().equals(programme);
    }
}
