package org.localityplan.intake.sample;

import java.util.List;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.intake.reference.ReferenceAreas;

/// The Trafford sample, ready to be shown or stored.
///
/// @param plan the whole plan at 22 November 2026; every figure says where it comes from
/// @param published further published figures of other councils, for periods that the plan itself has no place for
public record SamplePlan(Snapshot plan, List<Change.ImportObservations> published) {

    public SamplePlan {
        published = List.copyOf(published);
    }

    /// Reads the sample that comes with the program; it is the same every time.
    public static SamplePlan read() {
        Sources sources = new Sources();
        ReferenceAreas areas = new ReferenceAreas();
        SampleRow head = SampleFile.rows("sample.csv").getFirst();
        Area locality = areas.find(head.text("locality")).orElseThrow();
        SampleMeasures measures = SampleMeasures.read(sources, new SampleObservations(sources, areas, locality));
        Snapshot plan = new Snapshot(
                locality,
                head.day("as_at"),
                new SamplePlans(sources).read(),
                SampleDecisions.read(sources),
                measures.histories(),
                areas.peerGroups(),
                SampleWaiting.read(sources),
                SampleBudget.read(sources),
                Steering.USUAL);
        return new SamplePlan(plan, measures.further());
    }
}
