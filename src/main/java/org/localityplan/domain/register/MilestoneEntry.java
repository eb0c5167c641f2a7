package org.localityplan.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import org.localityplan.domain.plan.Milestone;

/// A milestone with where it belongs.
public record MilestoneEntry(Milestone milestone, Home home) {

    /// By the day reached or expected, then by the day agreed.
    public static final Comparator<MilestoneEntry> BY_DAY = Comparator
            .comparing((MilestoneEntry entry) -> entry.milestone().delivery().day())
            .thenComparing(entry -> entry.milestone().baseline())
            .thenComparing(entry -> entry.milestone().name());

    /// The latest first, those reached last.
    public static Comparator<MilestoneEntry> latestFirst(LocalDate asAt) {
        return Comparator.comparing((MilestoneEntry entry) -> entry.milestone().reached())
                .thenComparingLong(entry -> -entry.milestone().daysLate(asAt))
                .thenComparing(BY_DAY);
    }

    /// Whether it is late or was put off at some time, and is not reached yet.
    public boolean slipped(LocalDate asAt) {
        return !milestone.reached() && (milestone.daysLate(asAt) > 0 || !milestone.moves().isEmpty());
    }
}
