package org.localityplan.store.snapshot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.store.query.BudgetReader;
import org.localityplan.store.query.Reading;
import org.localityplan.store.query.WaitingReader;
import org.localityplan.store.query.plan.PlanReader;
import org.localityplan.store.query.plan.ReportReader;
import org.localityplan.store.query.plan.SteeringReader;

/// Reads a snapshot after a command: what the command cannot have changed is taken from the snapshot before. A plan of 600
/// projects has more than 20,000 reports, which take longer to read than all the rest; of them only those of the changed
/// part are read.
///
/// @param before the snapshot before the command; nobody else has changed anything since
public record SnapshotAfter(Reading reading, Snapshot before) {

    /// @param asAt the day it is looked at
    public Snapshot snapshot(Touched touched, LocalDate asAt) {
        return switch (touched.part()) {
            case PLAN -> afterPlan(touched.subject(), asAt);
            case PEERS -> afterPeers(asAt);
            case MEASURES -> new Snapshot(
                    before.locality(),
                    asAt,
                    before.plans(),
                    before.decisions(),
                    new SnapshotReader(reading).histories(before.locality(), before.peerGroups()),
                    before.peerGroups(),
                    before.waitingLists(),
                    before.budget(),
                    before.steering());
            case WAITING -> new Snapshot(
                    before.locality(),
                    asAt,
                    before.plans(),
                    before.decisions(),
                    before.measures(),
                    before.peerGroups(),
                    new WaitingReader(reading).lists(),
                    before.budget(),
                    before.steering());
            case BUDGET -> new Snapshot(
                    before.locality(),
                    asAt,
                    before.plans(),
                    before.decisions(),
                    before.measures(),
                    before.peerGroups(),
                    before.waitingLists(),
                    new BudgetReader(reading).budget(),
                    before.steering());
        };
    }

    private Snapshot afterPeers(LocalDate asAt) {
        SnapshotReader reader = new SnapshotReader(reading);
        List<PeerGroup> groups = reader.groups();
        return new Snapshot(
                before.locality(),
                asAt,
                before.plans(),
                before.decisions(),
                reader.histories(before.locality(), groups),
                groups,
                before.waitingLists(),
                before.budget(),
                before.steering());
    }

    private Snapshot afterPlan(UUID subject, LocalDate asAt) {
        Map<UUID, List<StatusReport>> known = reports(before.plans());
        known.put(subject, new ReportReader(reading).of(subject));
        PlanReader reader = new PlanReader(reading, known);
        List<Plan> plans = reader.plans();
        if (!known.keySet().containsAll(reports(plans).keySet())) { // a part came back with all under it
            plans = new PlanReader(reading, new ReportReader(reading).all()).plans();
        }
        return new Snapshot(
                before.locality(),
                asAt,
                plans,
                reader.decisions(plans),
                before.measures(),
                before.peerGroups(),
                before.waitingLists(),
                before.budget(),
                new SteeringReader(reading).steering());
    }

    /// The reports of each programme and project of the plans, by its id.
    private static Map<UUID, List<StatusReport>> reports(List<Plan> plans) {
        Map<UUID, List<StatusReport>> reports = new HashMap<>();
        plans.stream().flatMap(plan -> plan.programmes().stream()).forEach(programme -> {
            reports.put(programme.id(), programme.reports());
            programme.projects().forEach(project -> reports.put(project.id(), project.reports()));
        });
        return reports;
    }
}
