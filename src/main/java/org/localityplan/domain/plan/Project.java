package org.localityplan.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Provenance;

/// A project of a programme.
///
/// @param manager the role that runs it
/// @param baselineStart the day it was agreed to begin
/// @param baselineEnd the day it was agreed to end
/// @param forecastEnd the day it is now expected to end
/// @param milestones in the order of their baseline
/// @param reports how it was reported to stand, oldest first
/// @param controls its cost, risks, actions and dependencies
public record Project(
        UUID id,
        String name,
        String manager,
        LocalDate baselineStart,
        LocalDate baselineEnd,
        LocalDate forecastEnd,
        List<Milestone> milestones,
        List<StatusReport> reports,
        Controls controls,
        Provenance provenance) {

    public Project {
        milestones = List.copyOf(milestones);
        reports = List.copyOf(reports);
    }

}
