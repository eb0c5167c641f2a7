package org.localityplan.domain.standing.evidence;

import java.time.LocalDate;
import java.util.List;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Thresholds;
import org.localityplan.domain.plan.report.ReportCycle;

/// All that the evidence of one project rests on.
///
/// @param asAt the day it is looked at
/// @param cycle how often it is reported on
record Facts(Project project, Links links, LocalDate asAt, ReportCycle cycle, Thresholds thresholds) {

    /// What the project is linked to.
    ///
    /// @param measured whether its programme is judged by a measure
    /// @param concerns the measures of its programme that are off track and whose newest figure is a special-cause concern
    /// @param awaited the milestones of other projects that it waits for and that are not reached
    record Links(boolean measured, List<Measure> concerns, List<Awaited> awaited) {
        Links {
            concerns = List.copyOf(concerns);
            awaited = List.copyOf(awaited);
        }
    }

    /// A milestone of another project.
    ///
    /// @param project the name of that project
    record Awaited(Milestone milestone, String project) {}

    int threshold(EvidenceRule rule) {
        return thresholds.of(rule);
    }

    Facts under(Thresholds others) {
        return new Facts(project, links, asAt, cycle, others);
    }
}
