package org.localityplan.domain.waiting;

import java.util.Optional;

/// Whether the movements of a list explain its size: opening + added − completed − other removals = closing.
///
/// @param opening people on the list at the count before
/// @param flow what moved since then
/// @param closing people counted on the list now
public record Reconciliation(int opening, WaitingCount.Flow.Counted flow, int closing) {

    private static final int TWENTIETH = 20;

    /// What the list should hold by its movements; in a muddled list it may be negative.
    public int expected() {
        return opening + flow.net();
    }

    /// What was counted less what the movements explain; 0 when the list reconciles.
    public int unexplained() {
        return closing - expected();
    }

    /// Whether so much is unexplained that somebody should look again before it is kept: more than a twentieth of the people
    /// at the opening.
    public boolean contradicts() {
        return Math.abs((long) unexplained()) * TWENTIETH > opening;
    }

    /// How long the people now on the list would take to clear at the period's rate of leaving if nobody joined; in what the
    /// period is counted in. Infinite where nobody left.
    ///
    /// @param period how long the movements took, for example 12 months
    public double clearance(double period) {
        return Queue.clearance(closing, (flow.completed() + flow.removed()) / period);
    }

    /// The newest count against the one before; empty where one of them or the movements are not known.
    public static Optional<Reconciliation> of(WaitingList list) {
        return list.previous().flatMap(before -> list.latest().flatMap(now -> of(before, now)));
    }

    /// A count against one before it; empty where the movements are not known.
    public static Optional<Reconciliation> of(WaitingCount before, WaitingCount now) {
        return now.flow() instanceof WaitingCount.Flow.Counted flow
                ? Optional.of(new Reconciliation(before.waiting(), flow, now.waiting()))
                : Optional.empty();
    }
}
