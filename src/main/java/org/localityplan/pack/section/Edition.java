package org.localityplan.pack.section;

import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.standing.PlanStanding;

/// What every section is made from: the snapshot and how it stands.
public record Edition(Snapshot snapshot, PlanStanding standing) {

    public static Edition of(Snapshot snapshot) {
        return new Edition(snapshot, PlanStanding.of(snapshot));
    }
}
