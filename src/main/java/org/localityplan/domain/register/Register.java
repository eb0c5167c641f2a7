package org.localityplan.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Action.Origin;
import org.localityplan.domain.plan.risk.Risk;

/// What is to be watched in a plan, all projects together.
///
/// @param asAt the day it is looked at
/// @param appetite the score from which the board wants to hear of a risk
/// @param risks the highest score first, closed ones too
/// @param actions the earliest due first, done ones too
/// @param milestones the earliest first
/// @param decisions the earliest due first, answered ones too
public record Register(
        LocalDate asAt,
        int appetite,
        List<RiskEntry> risks,
        List<ActionEntry> actions,
        List<MilestoneEntry> milestones,
        List<Decision> decisions) {

    public Register {
        risks = List.copyOf(risks);
        actions = List.copyOf(actions);
        milestones = List.copyOf(milestones);
        decisions = List.copyOf(decisions);
    }

    /// Everything in the newest plan of the snapshot.
    public static Register of(Snapshot snapshot) {
        return of(snapshot, snapshot.plan().programmes());
    }

    /// What belongs to one programme of it.
    public static Register of(Snapshot snapshot, UUID programme) {
        return of(snapshot, snapshot.plan().programme(programme).stream().toList());
    }

    private static Register of(Snapshot snapshot, List<Programme> programmes) {
        var ids = programmes.stream().map(Programme::id).toList();
        return new Register(
                snapshot.asAt(),
                snapshot.steering().appetite(),
                each(programmes, Register::risks).sorted(RiskEntry.HIGHEST_FIRST).toList(),
                each(programmes, Register::actions)
                        .sorted(Comparator.comparing(entry -> entry.action().due()))
                        .toList(),
                each(programmes, Register::milestones).sorted(MilestoneEntry.BY_DAY).toList(),
                snapshot.decisions().stream()
                        .filter(decision -> ids.contains(decision.programme()))
                        .sorted(Comparator.comparing(Decision::due))
                        .toList());
    }

    /// The open risks and issues.
    public List<RiskEntry> open() {
        return risks.stream().filter(entry -> entry.risk().open()).toList();
    }

    /// The open ones that the board wants to hear of.
    public List<RiskEntry> aboveAppetite() {
        return open().stream().filter(entry -> entry.score() >= appetite).toList();
    }

    public List<ActionEntry> openActions() {
        return actions.stream().filter(entry -> entry.action().open()).toList();
    }

    /// Key milestones that have slipped and are not reached, the latest first.
    public List<MilestoneEntry> slippedKeys() {
        return milestones.stream()
                .filter(entry -> entry.milestone().key() && entry.slipped(asAt))
                .sorted(MilestoneEntry.latestFirst(asAt))
                .toList();
    }

    private static <E> Stream<E> each(List<Programme> programmes, BiFunction<Home, Project, Stream<E>> entries) {
        return programmes.stream()
                .flatMap(programme -> programme.projects().stream()
                        .flatMap(project -> entries.apply(Home.of(programme, project), project)));
    }

    private static Stream<RiskEntry> risks(Home home, Project project) {
        return project.controls().risks().stream()
                .map(risk -> new RiskEntry(
                        risk,
                        home,
                        project.controls().actions().stream()
                                .filter(action -> action.answers(risk))
                                .toList()));
    }

    private static Stream<ActionEntry> actions(Home home, Project project) {
        return project.controls().actions().stream()
                .map(action -> new ActionEntry(action, home, risk(action, project)));
    }

    private static Stream<MilestoneEntry> milestones(Home home, Project project) {
        return project.milestones().stream().map(milestone -> new MilestoneEntry(milestone, home));
    }

    private static Optional<Risk> risk(Action action, Project project) {
        return switch (action.origin()) {
            case Origin.OfProject() -> Optional.empty();
            case Origin.OfRisk(var id) -> project.controls().risks().stream()
                    .filter(risk -> risk.id().equals(id))
                    .findFirst();
        };
    }
}
