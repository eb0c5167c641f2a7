package org.localityplan.intake.sample;

import java.util.List;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.intake.reference.ReferenceAreas;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;
import org.localityplan.intake.sample.file.Sources;

/// The Trafford sample, ready to be shown or stored.
///
/// @param plan the whole plan at 22 November 2026; every figure says where it comes from
/// @param published further published figures of other councils, for periods that the plan itself has no place for
public record SamplePlan(Snapshot plan, List<Change.ImportObservations> published) {

    public SamplePlan {
        published = List.copyOf(published);
    }

    /// Reads the sample for the person who makes a plan of it: with the people of the sample, and that person among them as
    /// an administrator.
    ///
    /// @param account the name they sign in with
    public static SamplePlan madeBy(String account) {
        SamplePlan sample = read();
        Steering usual = Steering.USUAL;
        return new SamplePlan(
                sample.plan.steeredBy(new Steering(
                        SamplePeople.with(account), usual.cycle(), usual.thresholds(), usual.appetite(), List.of())),
                sample.published);
    }

    /// Reads the sample that comes with the program; it is the same every time. Nobody is on its list of people, so that
    /// everybody may do everything.
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
