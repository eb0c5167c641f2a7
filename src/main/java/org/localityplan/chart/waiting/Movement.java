package org.localityplan.chart.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingList;

/// What moved since the count before, where that was counted.
///
/// @param unexplained people more or fewer on the list than the movements explain; 0 also where no count came before
record Movement(LocalDate at, Flow.Counted flow, int unexplained) {

    static List<Movement> of(WaitingList list) {
        List<Movement> movements = new ArrayList<>();
        for (int i = 0; i < list.counts().size(); i++) {
            WaitingCount count = list.counts().get(i);
            if (count.flow() instanceof Flow.Counted flow) {
                int unexplained = i == 0
                        ? 0
                        : Reconciliation.of(list.counts().get(i - 1), count)
                                .map(Reconciliation::unexplained)
                                .orElse(0);
                movements.add(new Movement(count.at(), flow, unexplained));
            }
        }
        return movements;
    }

    double top() {
        return Math.max(Math.max(flow.added(), unexplained), 1);
    }

    double foot() {
        return Math.min(Math.min(-flow.completed() - flow.removed(), unexplained), -1);
    }
}
