package org.localityplan.domain.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Area;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.waiting.WaitingList;

/// The whole plan at one moment. Every screen, page and command shows a function of this value.
///
/// @param locality whose plan it is
/// @param asAt the day it is looked at
/// @param plans all plans, newest first; never empty
/// @param measures in the order of their keys
/// @param peerGroups the councils it is compared with, the usual group first
/// @param waitingLists in the order of the plan
/// @param steering who works with the plan, and the rules by which it is challenged
public record Snapshot(
        Area locality,
        LocalDate asAt,
        List<Plan> plans,
        List<Decision> decisions,
        List<MeasureHistory> measures,
        List<PeerGroup> peerGroups,
        List<WaitingList> waitingLists,
        Budget budget,
        Steering steering) {

    public Snapshot {
        plans = List.copyOf(plans);
        decisions = List.copyOf(decisions);
        measures = List.copyOf(measures);
        peerGroups = List.copyOf(peerGroups);
        waitingLists = List.copyOf(waitingLists);
        if (plans.isEmpty()) {
            throw new IllegalArgumentException("A snapshot needs a plan");
        }
    }

    /// The same plan under another steering: other people, another cycle or other thresholds.
    public Snapshot steeredBy(Steering other) {
        return new Snapshot(
                locality, asAt, plans, decisions, measures, peerGroups, waitingLists, budget, other);
    }

    /// The plan in force: the newest.
    public Plan plan() {
        return plans.getFirst();
    }

    public Optional<MeasureHistory> measure(MeasureKey key) {
        return measures.stream()
                .filter(each -> each.measure().key().equals(key))
                .findFirst();
    }

    public Optional<WaitingList> waitingList(UUID id) {
        return waitingLists.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
