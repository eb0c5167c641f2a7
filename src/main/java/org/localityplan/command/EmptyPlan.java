package org.localityplan.command;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Area;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.plan.Plan;
import org.localityplan.intake.reference.ReferenceAreas;

/// A plan for Trafford with nothing in it but the areas it is compared with: what a first import is taken into.
final class EmptyPlan {
    private static final String TRAFFORD = "E08000009";

    private EmptyPlan() {}

    static Snapshot on(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        ReferenceAreas areas = new ReferenceAreas();
        Area trafford = areas.find(TRAFFORD)
                .orElseThrow(() -> new IllegalStateException("The list of areas lacks Trafford"));
        Plan plan = new Plan(
                UUID.nameUUIDFromBytes("new plan".getBytes(StandardCharsets.UTF_8)),
                "New plan",
                today,
                today.plusYears(1),
                List.of(),
                Provenance.local("Made by an import"));
        return new Snapshot(
                trafford,
                today,
                List.of(plan),
                List.of(),
                List.of(),
                areas.peerGroups(),
                List.of(),
                new Budget(List.of(), List.of(), List.of(), List.of()),
                Steering.USUAL);
    }
}
