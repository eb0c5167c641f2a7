package org.localityplan.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.store.Opening;
import org.localityplan.store.PlanStore;
import org.localityplan.store.Session;

/// A real plan file for tests of screens that change something. It is 22 November 2026.
public final class GivenStore {
    private GivenStore() {}

    public static PlanStore of(Path file, Snapshot content) {
        var noon = GivenPlan.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
        var session =
                new Session("programme.office", Clock.fixed(noon, ZoneOffset.UTC), file.resolveSibling("backups"));
        return switch (PlanStore.create(file, content, session)) {
            case Opening.Opened(var store) -> store;
            case Opening.Refused(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }
}
