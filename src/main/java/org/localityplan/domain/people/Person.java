package org.localityplan.domain.people;

import java.util.List;
import java.util.UUID;

/// Someone who works with the plan.
///
/// @param account the name they sign in to their computer with, as the record of changes shows it
/// @param title their role in the locality: `Project manager, single front door`
/// @param own the projects and programmes they report on
public record Person(UUID id, String account, String title, Role role, List<UUID> own) {
    public Person {
        own = List.copyOf(own);
    }
}
