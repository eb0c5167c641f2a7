package org.localityplan.domain.standing.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;

/// The evidence of every programme and project of the newest plan, worked out in one pass.
///
/// @param byProgramme by the id of the programme, in the order of the plan
public record PlanEvidence(Map<UUID, ProgrammeEvidence> byProgramme) {

    private static final ProgrammeEvidence NONE = new ProgrammeEvidence(Light.UNKNOWN, List.of());

    public PlanEvidence {
        byProgramme = Collections.unmodifiableMap(new LinkedHashMap<>(byProgramme));
    }

    public static PlanEvidence of(Snapshot snapshot) {
        Surroundings surroundings = new Surroundings(snapshot);
        Map<UUID, ProgrammeEvidence> found = new LinkedHashMap<>();
        snapshot.plan().programmes()
                .forEach(programme -> found.put(programme.id(), ProgrammeEvidence.of(programme, surroundings)));
        return new PlanEvidence(found);
    }

    /// The evidence of a programme of the plan; unknown, without projects, for any other.
    public ProgrammeEvidence of(Programme programme) {
        return byProgramme.getOrDefault(programme.id(), NONE);
    }

    public Stream<ProjectEvidence> projects() {
        return byProgramme.values().stream().flatMap(each -> each.projects().stream());
    }

    public Optional<ProjectEvidence> project(UUID id) {
        return projects().filter(each -> each.project().id().equals(id)).findFirst();
    }
}
