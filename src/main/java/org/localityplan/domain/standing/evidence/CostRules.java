package org.localityplan.domain.standing.evidence;

import static org.localityplan.domain.plan.evidence.EvidenceRule.COST_FAR_OVER;
import static org.localityplan.domain.plan.evidence.EvidenceRule.COST_OVER;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.localityplan.domain.plan.Controls.Cost;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Finding;

/// The rules on cost. They need a cost that is known; of an unknown one nothing is said.
final class CostRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CostRules() {}

    static Stream<Finding> of(Facts facts) {
        return switch (facts.project().controls().cost()) {
            case Cost.Unknown() -> Stream.empty();
            case Cost.Known known -> judge(known, facts);
        };
    }

    private static Stream<Finding> judge(Cost.Known cost, Facts facts) {
        BigDecimal over = cost.forecast().minus(cost.budget()).pounds();
        if (over.signum() <= 0) {
            return Stream.empty();
        }
        BigDecimal budget = cost.budget().pounds();
        if (HUNDRED.multiply(over).compareTo(share(budget, COST_FAR_OVER, facts)) > 0) {
            return finding(COST_FAR_OVER, cost, budget.signum() == 0 ? "" : Share.over(over, budget) + " ");
        }
        return HUNDRED.multiply(over).compareTo(share(budget, COST_OVER, facts)) >= 0
                ? finding(COST_OVER, cost, Share.from(over, budget) + " ")
                : Stream.empty();
    }

    /// The budget times the threshold, which is in per cent.
    private static BigDecimal share(BigDecimal budget, EvidenceRule rule, Facts facts) {
        return budget.multiply(BigDecimal.valueOf(facts.threshold(rule)));
    }

    private static Stream<Finding> finding(EvidenceRule rule, Cost.Known cost, String share) {
        String sentence = "Its cost is forecast at %s, %sover the budget of %s."
                .formatted(cost.forecast().inThousands(), share, cost.budget().inThousands());
        return Stream.of(new Finding(rule, sentence, new Finding.About.OfProject()));
    }
}
