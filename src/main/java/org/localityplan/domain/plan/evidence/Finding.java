package org.localityplan.domain.plan.evidence;

import java.util.UUID;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.MeasureKey;

/// A rule that fired, and what made it.
///
/// @param sentence what is the matter, naming the thing: `Milestone “Front door live” is 34 days late`
/// @param about where to look
public record Finding(EvidenceRule rule, String sentence, About about) {

    /// The thing that a finding is about.
    public sealed interface About {
        /// The project itself: its end, its cost, its reports.
        record OfProject() implements About {}

        record OfMilestone(UUID milestone) implements About {}

        record OfRisk(UUID risk) implements About {}

        record OfAction(UUID action) implements About {}

        record OfMeasure(MeasureKey measure) implements About {}
    }

    public Light light() {
        return rule.light();
    }
}
