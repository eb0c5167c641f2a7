package org.localityplan.desktop.plan.board;

import java.util.List;
import java.util.UUID;

/// A programme of the plan with all that it is linked to, or a priority that has none.
///
/// @param tier the heading of the group of priorities that it stands in
/// @param priority the priority that it serves; bands of one priority belong together
/// @param columns what stands in each column of the board, in the order of [PlanBoard#HEADS]
public record Band(String tier, UUID priority, List<List<Card>> columns) {
    public Band {
        columns = columns.stream().map(List::copyOf).toList();
    }
}
