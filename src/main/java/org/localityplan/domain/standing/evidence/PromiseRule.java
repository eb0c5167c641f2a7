package org.localityplan.domain.standing.evidence;

import static org.localityplan.domain.plan.evidence.EvidenceRule.PROMISE_MISSED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.Promises;
import org.localityplan.domain.plan.evidence.Finding;

/// The rule on promises: a day by which the project was to be back on track has passed, and it is not. A later promise
/// does not make up for an earlier one.
final class PromiseRule {

    private PromiseRule() {}

    static Stream<Finding> of(Facts facts) {
        List<LocalDate> promised = Promises.running(facts.project().reports());
        return promised.stream()
                .filter(day -> passed(day, facts) > 0 && passed(day, facts) >= facts.threshold(PROMISE_MISSED))
                .limit(1)
                .map(day -> new Finding(
                        PROMISE_MISSED, sentence(day, promised.getLast()), new Finding.About.OfProject()));
    }

    private static long passed(LocalDate day, Facts facts) {
        return ChronoUnit.DAYS.between(day, facts.asAt());
    }

    private static String sentence(LocalDate missed, LocalDate newest) {
        return "It was promised to be back on track by %s and is not%s."
                .formatted(
                        Spoken.day(missed),
                        newest.equals(missed) ? "" : "; the promise now is " + Spoken.day(newest));
    }
}
