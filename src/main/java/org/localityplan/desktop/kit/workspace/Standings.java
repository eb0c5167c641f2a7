package org.localityplan.desktop.kit.workspace;

import java.util.Optional;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.standing.PlanStanding;

/// How a plan stands, judged once for all screens: what was found of the snapshot that was asked for last is kept.
///
/// May be asked from any thread, so that a large plan is judged before its snapshot comes to the screen.
public final class Standings {

    private record Judged(Snapshot snapshot, PlanStanding standing) {}

    private volatile Optional<Judged> newest = Optional.empty();

    /// @param snapshot the same only while it is the very same object
    @SuppressWarnings("ReferenceEquality")
    public PlanStanding of(Snapshot snapshot) {
        return newest.filter(judged -> judged.snapshot() == snapshot)
                .map(Judged::standing)
                .orElseGet(() -> judge(snapshot));
    }

    private PlanStanding judge(Snapshot snapshot) {
        var standing = PlanStanding.of(snapshot);
        newest = Optional.of(new Judged(snapshot, standing));
        return standing;
    }
}
