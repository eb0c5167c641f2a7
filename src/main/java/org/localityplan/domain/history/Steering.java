package org.localityplan.domain.history;

import java.util.List;
import org.localityplan.domain.people.People;
import org.localityplan.domain.plan.evidence.Thresholds;
import org.localityplan.domain.plan.report.ReportCycle;

/// How the plan is steered: who works with it, how often it is reported on, and by which thresholds it is challenged.
///
/// @param appetite the risk score from which the board wants to hear of a risk
/// @param retired what was taken out of the plan and can be brought back
public record Steering(
        People people, ReportCycle cycle, Thresholds thresholds, int appetite, List<Retired> retired) {

    private static final int USUAL_APPETITE = 15;

    /// What holds until somebody sets something else.
    public static final Steering USUAL =
            new Steering(People.NONE, ReportCycle.MONTHLY, Thresholds.USUAL, USUAL_APPETITE, List.of());

    public Steering {
        retired = List.copyOf(retired);
    }
}
