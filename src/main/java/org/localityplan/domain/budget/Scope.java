package org.localityplan.domain.budget;

import java.util.List;
import java.util.UUID;

/// What an amount of money is for.
public sealed interface Scope {

    /// For a programme of the plan.
    record OfProgramme(UUID programme) implements Scope {}

    /// For a project of a programme.
    record OfProject(UUID programme, UUID project) implements Scope {}

    /// For no programme.
    record Unassigned() implements Scope {}

    /// Whether it is for the programme or one of its projects.
    default boolean isOf(UUID programme) {
        return programmes().contains(programme);
    }

    /// The programme it is for; none for money without one.
    default List<UUID> programmes() {
        return switch (this) {
            case OfProgramme(UUID programme) -> List.of(programme);
            case OfProject(UUID programme, _) -> List.of(programme);
            case Unassigned() -> List.of();
        };
    }

    /// The project it is for; none for money without one.
    default List<UUID> projects() {
        return this instanceof OfProject(_, UUID project) ? List.of(project) : List.of();
    }
}
