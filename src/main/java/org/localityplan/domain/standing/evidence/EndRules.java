package org.localityplan.domain.standing.evidence;

import static org.localityplan.domain.plan.evidence.EvidenceRule.END_DAYS_LATE;
import static org.localityplan.domain.plan.evidence.EvidenceRule.END_SHARE_LATE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Finding;

/// The rules on the end of a project: so many days past its baseline, or such a share of the time it was to take. While a
/// project is not complete its end is never before the day looked at. One finding at most: where both rules fire, the one
/// in days.
final class EndRules {

    private EndRules() {}

    static Stream<Finding> of(Facts facts) {
        Project project = facts.project();
        LocalDate end = project.forecastEnd().isAfter(facts.asAt()) ? project.forecastEnd() : facts.asAt();
        long late = ChronoUnit.DAYS.between(project.baselineEnd(), end);
        if (project.completed() || late <= 0) {
            return Stream.empty();
        }
        if (late > facts.threshold(END_DAYS_LATE)) {
            return finding(END_DAYS_LATE, late(late, facts) + ".");
        }
        long planned = ChronoUnit.DAYS.between(project.baselineStart(), project.baselineEnd());
        return planned > 0 && 100 * late > facts.threshold(END_SHARE_LATE) * planned
                ? finding(END_SHARE_LATE, late(late, facts) + ": " + Share.over(late, planned)
                        + " of the time it was to take.")
                : Stream.empty();
    }

    private static String late(long days, Facts facts) {
        Project project = facts.project();
        return project.forecastEnd().isBefore(facts.asAt())
                ? "It was to be complete by %s and is not, %s later"
                        .formatted(Spoken.day(project.baselineEnd()), Spoken.days(days))
                : "Its end is expected %s after %s, the day agreed"
                        .formatted(Spoken.days(days), Spoken.day(project.baselineEnd()));
    }

    private static Stream<Finding> finding(EvidenceRule rule, String sentence) {
        return Stream.of(new Finding(rule, sentence, new Finding.About.OfProject()));
    }
}
