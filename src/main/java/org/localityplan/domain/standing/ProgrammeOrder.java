package org.localityplan.domain.standing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.plan.Priority.Tier;
import org.localityplan.domain.standing.PlanStanding.TierStanding;

/// The order in which programmes are listed: by tier, within it the worst light first, then the worst evidence,
/// then the oldest report.
final class ProgrammeOrder {
    private static final Comparator<ProgrammeStanding> WORST_FIRST = Comparator.comparing(ProgrammeStanding::declared)
            .thenComparing(standing -> standing.evidence().light())
            .thenComparing(ProgrammeStanding::daysSinceReport, Comparator.reverseOrder())
            .thenComparing(standing -> standing.programme().name());

    private ProgrammeOrder() {}

    /// The tiers that have programmes, with their programmes in order.
    static List<TierStanding> byTier(List<ProgrammeStanding> programmes) {
        return Stream.of(Tier.values())
                .map(tier -> new TierStanding(
                        tier,
                        programmes.stream()
                                .filter(each -> each.priority().tier() == tier)
                                .sorted(WORST_FIRST)
                                .toList()))
                .filter(tier -> !tier.programmes().isEmpty())
                .toList();
    }
}
