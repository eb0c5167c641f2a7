package org.localityplan.domain.standing.evidence;

import static org.localityplan.domain.plan.evidence.EvidenceRule.DEPENDENCY_LATE;
import static org.localityplan.domain.plan.evidence.EvidenceRule.KEY_MILESTONE_LATE;
import static org.localityplan.domain.plan.evidence.EvidenceRule.MILESTONE_LATE;
import static org.localityplan.domain.plan.evidence.EvidenceRule.MILESTONE_MOVED;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Finding;

/// The rules on milestones: late, moved too often, or awaited from another project. A milestone that is reached is past
/// all of them, however late it came.
final class MilestoneRules {

    private MilestoneRules() {}

    static Stream<Finding> of(Facts facts) {
        return Stream.concat(
                facts.project().milestones().stream()
                        .filter(milestone -> !milestone.reached())
                        .flatMap(milestone -> Stream.concat(late(milestone, facts), moved(milestone, facts))),
                facts.links().awaited().stream().flatMap(awaited -> awaited(awaited, facts)));
    }

    private static Stream<Finding> late(Milestone milestone, Facts facts) {
        long days = milestone.daysLate(facts.asAt());
        if (milestone.key() && days > facts.threshold(KEY_MILESTONE_LATE)) {
            return finding(KEY_MILESTONE_LATE, milestone, late(milestone, facts.asAt()));
        }
        return days > 0 && days >= facts.threshold(MILESTONE_LATE)
                ? finding(MILESTONE_LATE, milestone, late(milestone, facts.asAt()))
                : Stream.empty();
    }

    private static Stream<Finding> moved(Milestone milestone, Facts facts) {
        int moves = milestone.moves().size();
        return moves > 0 && moves >= facts.threshold(MILESTONE_MOVED)
                ? finding(MILESTONE_MOVED, milestone, "has been given a new date " + Spoken.times(moves))
                : Stream.empty();
    }

    private static Stream<Finding> awaited(Facts.Awaited awaited, Facts facts) {
        Milestone milestone = awaited.milestone();
        long days = milestone.daysLate(facts.asAt());
        String sentence = "It waits for “%s” of the project “%s”, which %s."
                .formatted(milestone.name(), awaited.project(), late(milestone, facts.asAt()));
        return days > 0 && days >= facts.threshold(DEPENDENCY_LATE)
                ? Stream.of(new Finding(DEPENDENCY_LATE, sentence, new Finding.About.OfMilestone(milestone.id())))
                : Stream.empty();
    }

    /// `is 34 days late`, or `is expected 34 days late` while the day expected is still to come.
    private static String late(Milestone milestone, LocalDate asAt) {
        boolean ahead = milestone.delivery().day().isAfter(asAt);
        return (ahead ? "is expected " : "is ") + Spoken.days(milestone.daysLate(asAt)) + " late";
    }

    private static Stream<Finding> finding(EvidenceRule rule, Milestone milestone, String what) {
        return Stream.of(new Finding(
                rule,
                "Milestone “%s” %s.".formatted(milestone.name(), what),
                new Finding.About.OfMilestone(milestone.id())));
    }
}
