package org.localityplan.domain.standing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.RatingTally;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Priority.Tier;
import org.localityplan.domain.standing.evidence.PlanEvidence;

/// Where a plan stands, as the first screen, the first page of the pack and `show overview` tell it.
///
/// @param headline one sentence: how many programmes stand how, and what changed
/// @param measures how many measures are on target
/// @param waiting how many people wait, list by list
/// @param gap what is left of the gap of the current year; empty when no gap was forecast for it
/// @param asks what the board is asked, the earliest due first
/// @param tiers the programmes by tier, worst first within each
/// @param changes what changed with the newest reports, the worst first
/// @param illustrative whether any of this rests on an invented figure
public record PlanStanding(
        String headline,
        RatingTally measures,
        WaitingTally waiting,
        List<GapStanding> gap,
        List<Ask> asks,
        List<TierStanding> tiers,
        List<LightChange> changes,
        boolean illustrative) {

    /// The programmes of one tier.
    public record TierStanding(Tier tier, List<ProgrammeStanding> programmes) {
        public TierStanding {
            programmes = List.copyOf(programmes);
        }
    }

    /// Something the board is asked, and by whom.
    ///
    /// @param programme the name of the programme that asks
    /// @param overdue whether its day has passed
    public record Ask(Decision decision, String programme, boolean overdue) {}

    public PlanStanding {
        gap = List.copyOf(gap);
        asks = List.copyOf(asks);
        tiers = List.copyOf(tiers);
        changes = List.copyOf(changes);
    }

    /// Judges the newest plan of the snapshot.
    public static PlanStanding of(Snapshot snapshot) {
        PlanEvidence evidence = PlanEvidence.of(snapshot);
        List<ProgrammeStanding> programmes = snapshot.plan().priorities().stream()
                .flatMap(priority -> priority.programmes().stream()
                        .map(programme -> ProgrammeStanding.of(
                                programme, priority, snapshot, evidence.of(programme))))
                .toList();
        List<LightChange> changes = LightChange.of(programmes);
        PlanStanding standing = new PlanStanding(
                PlanHeadline.of(programmes, changes),
                Ratings.of(snapshot),
                WaitingTally.of(snapshot),
                GapStanding.of(snapshot).stream().toList(),
                Asks.of(snapshot),
                ProgrammeOrder.byTier(programmes),
                changes,
                false);
        return standing.marked(Illustration.shownIn(standing, snapshot));
    }

    private PlanStanding marked(boolean invented) {
        return new PlanStanding(headline, measures, waiting, gap, asks, tiers, changes, invented);
    }

    /// All programmes in the order of the screen.
    public List<ProgrammeStanding> programmes() {
        return tiers.stream().flatMap(tier -> tier.programmes().stream()).toList();
    }

    public Optional<ProgrammeStanding> programme(UUID id) {
        return programmes().stream()
                .filter(each -> each.programme().id().equals(id))
                .findFirst();
    }
}
