package org.localityplan.store.snapshot;

import java.util.UUID;

/// What a command changed, so that only that need be read anew.
///
/// @param part the part of a snapshot that changed
/// @param subject in the plan: whose reports may have changed
public record Touched(Part part, UUID subject) {

    /// The parts of a snapshot that change each by itself.
    public enum Part {
        /// Plans, decisions and steering.
        PLAN,
        /// The peer groups, and with which of them measures go.
        PEERS,
        MEASURES,
        WAITING,
        BUDGET
    }
}
