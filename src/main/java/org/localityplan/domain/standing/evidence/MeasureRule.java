package org.localityplan.domain.standing.evidence;

import static org.localityplan.domain.plan.evidence.EvidenceRule.MEASURE_CONCERN;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.plan.evidence.Finding;

/// The rule on the measures of the programme: off track, with a newest figure that is worse than chance explains. The
/// threshold is how many of them it takes. A completed project is past it.
final class MeasureRule {

    private MeasureRule() {}

    static Stream<Finding> of(Facts facts) {
        List<Measure> concerns = facts.links().concerns();
        return !facts.project().completed() && concerns.size() >= facts.threshold(MEASURE_CONCERN)
                ? concerns.stream().map(MeasureRule::finding)
                : Stream.empty();
    }

    private static Finding finding(Measure measure) {
        return new Finding(
                MEASURE_CONCERN,
                "Measure “%s” is off track, and worse than chance explains.".formatted(measure.name()),
                new Finding.About.OfMeasure(measure.key()));
    }
}
