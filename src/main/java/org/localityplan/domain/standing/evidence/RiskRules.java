package org.localityplan.domain.standing.evidence;

import static org.localityplan.domain.plan.evidence.EvidenceRule.ACTION_OVERDUE;
import static org.localityplan.domain.plan.evidence.EvidenceRule.RISK_HIGH;
import static org.localityplan.domain.plan.evidence.EvidenceRule.RISK_UNANSWERED;

import java.util.stream.Stream;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Finding;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;

/// The rules on risks, issues and actions, of those that are open.
final class RiskRules {

    private RiskRules() {}

    static Stream<Finding> of(Facts facts) {
        Controls controls = facts.project().controls();
        return Stream.concat(
                controls.risks().stream().filter(Risk::open).flatMap(risk -> scored(risk, facts)),
                controls.actions().stream().flatMap(action -> overdue(action, facts)));
    }

    private static Stream<Finding> scored(Risk risk, Facts facts) {
        int score = risk.score().value();
        if (score >= facts.threshold(RISK_UNANSWERED) && !facts.project().controls().acted(risk)) {
            return finding(RISK_UNANSWERED, risk, " and has no action with a date");
        }
        return score >= facts.threshold(RISK_HIGH) ? finding(RISK_HIGH, risk, "") : Stream.empty();
    }

    private static Stream<Finding> finding(EvidenceRule rule, Risk risk, String more) {
        String sentence = "%s “%s” scores %d%s."
                .formatted(risk.kind().words(), quoted(risk.title()), risk.score().value(), more);
        return Stream.of(new Finding(rule, sentence, new Finding.About.OfRisk(risk.id())));
    }

    private static Stream<Finding> overdue(Action action, Facts facts) {
        long days = action.daysOverdue(facts.asAt());
        String sentence = "Action “%s” is %s overdue.".formatted(quoted(action.words()), Spoken.days(days));
        return days > facts.threshold(ACTION_OVERDUE)
                ? Stream.of(new Finding(ACTION_OVERDUE, sentence, new Finding.About.OfAction(action.id())))
                : Stream.empty();
    }

    /// A sentence that somebody wrote, to stand within another.
    private static String quoted(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
