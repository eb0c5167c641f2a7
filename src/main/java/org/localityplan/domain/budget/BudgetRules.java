package org.localityplan.domain.budget;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.localityplan.domain.budget.Saving.Confidence;

/// The rules by which a locality judges its money; it may set its own.
///
/// @param weights the share of each class of savings that is expected, from 0 to 1; a class without one has its usual weight
/// @param commentaryBeyond the share of its budget beyond which a variance must be commented: 0.05 is 5 %
public record BudgetRules(Map<Confidence, BigDecimal> weights, BigDecimal commentaryBeyond) {

    /// Savings delivered at 1, on track 0.9, at risk 0.5, others not at all; commentary beyond 5 %.
    public static final BudgetRules USUAL = new BudgetRules(Map.of(), new BigDecimal("0.05"));

    public BudgetRules {
        Map<Confidence, BigDecimal> all = new EnumMap<>(Confidence.class);
        for (Confidence each : Confidence.values()) {
            all.put(each, Optional.ofNullable(weights.get(each)).orElse(each.weight()).stripTrailingZeros());
        }
        weights = Collections.unmodifiableMap(all);
        commentaryBeyond = commentaryBeyond.stripTrailingZeros();
    }

    /// The share of the class that is expected.
    public BigDecimal weight(Confidence confidence) {
        return Optional.ofNullable(weights.get(confidence)).orElse(confidence.weight());
    }

    /// Whether a variance is so large that it must be commented: beyond the share of the budget, over or under. Without a
    /// budget, any variance is.
    public boolean needsCommentary(LineReport report) {
        BigDecimal allowed = report.budget().pounds().abs().multiply(commentaryBeyond);
        return report.variance().pounds().abs().compareTo(allowed) > 0;
    }
}
