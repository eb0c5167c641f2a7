package org.localityplan.store.write.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.domain.plan.Controls;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.Writing;

/// The rows of milestones, risks, actions, dependencies and decisions.
///
/// @param writing where their sources are kept
public record DeliveryRows(Writing writing) {

    public PlanRow milestone(UUID project, Milestone milestone, int ordinal) {
        return PlanTable.MILESTONE.row(
                milestone.id(),
                project,
                milestone.name(),
                milestone.key(),
                milestone.baseline(),
                milestone.reached(),
                milestone.delivery().day(),
                ordinal,
                writing.source(milestone.provenance()));
    }

    public static Stream<PlanRow> moves(Milestone milestone) {
        List<Milestone.Move> moves = milestone.moves();
        return IntStream.range(0, moves.size()).mapToObj(i -> move(milestone.id(), moves.get(i), i));
    }

    public static PlanRow move(UUID milestone, Milestone.Move move, int ordinal) {
        return PlanTable.MILESTONE_MOVE.row(milestone, ordinal, move.on(), move.from(), move.to(), move.reason());
    }

    public PlanRow risk(UUID project, Risk risk, int ordinal) {
        return PlanTable.RISK.row(
                risk.id(),
                project,
                risk.kind(),
                risk.title(),
                risk.effect(),
                risk.owner(),
                risk.review(),
                risk.closed(),
                ordinal,
                writing.source(risk.provenance()));
    }

    public static Stream<PlanRow> scores(Risk risk) {
        List<Score> scores = risk.scores();
        return IntStream.range(0, scores.size()).mapToObj(i -> score(risk.id(), scores.get(i), i));
    }

    private static PlanRow score(UUID risk, Score score, int ordinal) {
        return PlanTable.RISK_SCORE.row(
                risk, ordinal, score.on(), score.likelihood(), score.impact(), score.reason());
    }

    public PlanRow action(UUID project, Action action, int ordinal) {
        Optional<UUID> risk = switch (action.origin()) {
            case Action.Origin.OfProject() -> Optional.empty();
            case Action.Origin.OfRisk(UUID id) -> Optional.of(id);
        };
        return PlanTable.PROJECT_ACTION.row(
                action.id(),
                project,
                risk,
                action.words(),
                action.owner(),
                action.due(),
                action.state(),
                ordinal,
                writing.source(action.provenance()));
    }

    public static Stream<PlanRow> dependencies(UUID project, List<Controls.Dependency> waitsFor) {
        return IntStream.range(0, waitsFor.size()).mapToObj(i -> PlanTable.PROJECT_DEPENDENCY.row(
                project, waitsFor.get(i).milestone(), waitsFor.get(i).what(), i));
    }

    public PlanRow decision(Decision decision, int ordinal) {
        return PlanTable.DECISION.row(
                decision.id(),
                decision.programme(),
                decision.ask(),
                decision.paper(),
                decision.raised(),
                decision.due(),
                decision.state(),
                decision.meeting(),
                ordinal,
                writing.source(decision.provenance()));
    }
}
