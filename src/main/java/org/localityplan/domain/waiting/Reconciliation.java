package org.localityplan.domain.waiting;

import java.util.Optional;

/// Whether the movements of a list explain its size: opening + added − completed − other removals = closing.
///
/// @param opening people on the list at the count before
/// @param flow what moved since then
/// @param closing people counted on the list now
public record Reconciliation(int opening, WaitingCount.Flow.Counted flow, int closing) {

    /// What the list should hold by its movements; in a muddled list it may be negative.
    public int expected() {
        return opening + flow.net();
    }

    /// What was counted less what the movements explain; 0 when the list reconciles.
    public int unexplained() {
        return closing - expected();
    }

    /// The newest count against the one before; empty where one of them or the movements are not known.
    public static Optional<Reconciliation> of(WaitingList list) {
        return list.previous().flatMap(before -> list.latest().flatMap(now -> of(before, now)));
    }

    private static Optional<Reconciliation> of(WaitingCount before, WaitingCount now) {
        return now.flow() instanceof WaitingCount.Flow.Counted flow
                ? Optional.of(new Reconciliation(before.waiting(), flow, now.waiting()))
                : Optional.empty();
    }
}
