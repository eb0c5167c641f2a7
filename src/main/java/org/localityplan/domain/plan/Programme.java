package org.localityplan.domain.plan;

import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.measure.MeasureKey;

/// A programme of work under a priority.
///
/// @param owner the role that answers for it: the senior responsible officer
/// @param deliveryVehicle the body that does the work
/// @param reports how it was reported to stand, oldest first
/// @param measures the measures by which it is judged
/// @param waitingLists the ids of the waiting lists it is to shorten
public record Programme(
        UUID id,
        String name,
        String owner,
        String deliveryVehicle,
        List<Project> projects,
        List<StatusReport> reports,
        List<MeasureKey> measures,
        List<UUID> waitingLists,
        Provenance provenance) {

    public Programme {
        projects = List.copyOf(projects);
        reports = List.copyOf(reports);
        measures = List.copyOf(measures);
        waitingLists = List.copyOf(waitingLists);
    }
}
