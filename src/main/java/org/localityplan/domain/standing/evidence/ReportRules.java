package org.localityplan.domain.standing.evidence;

import static org.localityplan.domain.plan.evidence.EvidenceRule.NOTHING_CHANGED;
import static org.localityplan.domain.plan.evidence.EvidenceRule.REPORT_OLD;
import static org.localityplan.domain.plan.evidence.EvidenceRule.REPORT_VERY_OLD;

import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Finding;

/// The rules on status reports: too old, or saying again and again that nothing changed. A completed project owes none.
final class ReportRules {

    private ReportRules() {}

    static Stream<Finding> of(Facts facts) {
        return facts.project().completed() ? Stream.empty() : Stream.concat(age(facts), repeated(facts));
    }

    private static Stream<Finding> age(Facts facts) {
        int missed = missed(facts);
        if (missed > 0 && missed >= facts.threshold(REPORT_VERY_OLD)) {
            return finding(REPORT_VERY_OLD, aged(missed, facts.project()));
        }
        return missed > 0 && missed >= facts.threshold(REPORT_OLD)
                ? finding(REPORT_OLD, aged(missed, facts.project()))
                : Stream.empty();
    }

    private static int missed(Facts facts) {
        return facts.project()
                .newestReport()
                .map(newest -> facts.cycle().cyclesOld(newest.period(), facts.asAt()))
                .orElseGet(() -> facts.cycle().cyclesUnreported(facts.project().baselineStart(), facts.asAt()));
    }

    private static String aged(int missed, Project project) {
        return project.newestReport()
                .map(newest -> "The newest status report is for %s; %s fallen due since."
                        .formatted(Spoken.period(newest.period()), Spoken.counted(missed, "more has", "more have")))
                .orElseGet(() -> "There has never been a status report; %s fallen due."
                        .formatted(Spoken.counted(missed, "has", "have")));
    }

    private static Stream<Finding> repeated(Facts facts) {
        List<StatusReport> newestFirst = facts.project().reports().reversed();
        int running = (int) newestFirst.stream()
                .takeWhile(report -> report.detail().nothingChanged())
                .count();
        String sentence = running == 1
                ? "The newest status report says that nothing changed."
                : "The newest %d status reports say that nothing changed.".formatted(running);
        return running > 0 && running >= facts.threshold(NOTHING_CHANGED)
                ? finding(NOTHING_CHANGED, sentence)
                : Stream.empty();
    }

    private static Stream<Finding> finding(EvidenceRule rule, String sentence) {
        return Stream.of(new Finding(rule, sentence, new Finding.About.OfProject()));
    }
}
