package org.localityplan.domain.standing;

import java.util.Comparator;
import java.util.List;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.standing.PlanStanding.Ask;

/// The open decisions of a snapshot.
final class Asks {
    private Asks() {}

    /// What the board is asked, the earliest due first.
    static List<Ask> of(Snapshot snapshot) {
        return snapshot.decisions().stream()
                .filter(Decision::open)
                .sorted(Comparator.comparing(Decision::due))
                .map(decision -> new Ask(
                        decision,
                        snapshot.plan()
                                .programme(decision.programme())
                                .map(Programme::name)
                                .orElse(""),
                        decision.due().isBefore(snapshot.asAt())))
                .toList();
    }
}
