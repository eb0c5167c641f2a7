package org.localityplan.domain.thread;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.thread.ThreadBreak.Kind;

/// Follows the thread of the plan in force from its priorities down.
///
/// Rule: a priority needs a programme; a programme an owner, a project, a measure that the plan has, and a budget line of
/// the current financial year; a project a manager and a milestone; a budget line of the year a programme.
///
/// @param priorities how many there are, and likewise the others
/// @param breaks where the thread breaks, from the top of the plan down
public record GoldenThread(int priorities, int programmes, int projects, int measures, List<ThreadBreak> breaks) {

    public GoldenThread {
        breaks = List.copyOf(breaks);
    }

    public static GoldenThread of(Snapshot snapshot) {
        Plan plan = snapshot.plan();
        List<Programme> programmes = plan.programmes();
        List<BudgetLine> lines = snapshot.budget().linesOf(Period.financialYearOf(snapshot.asAt()));
        Set<MeasureKey> known = snapshot.measures().stream()
                .map(history -> history.measure().key())
                .collect(Collectors.toSet());
        Stream<ThreadBreak> breaks = Stream.of(
                plan.priorities().stream().flatMap(GoldenThread::ofPriority),
                programmes.stream().flatMap(programme -> ofProgramme(programme, known, lines)),
                programmes.stream()
                        .flatMap(programme -> programme.projects().stream().flatMap(GoldenThread::ofProject)),
                lines.stream().filter(line -> line.scope() instanceof Scope.Unassigned).map(GoldenThread::alone))
                .flatMap(each -> each);
        return new GoldenThread(
                plan.priorities().size(),
                programmes.size(),
                programmes.stream().mapToInt(programme -> programme.projects().size()).sum(),
                (int) programmes.stream().flatMap(programme -> programme.measures().stream()).distinct().count(),
                breaks.toList());
    }

    private static Stream<ThreadBreak> ofPriority(Priority priority) {
        return broken(Kind.NO_PROGRAMME, priority.id(), priority.name(), priority.programmes().isEmpty());
    }

    private static Stream<ThreadBreak> ofProgramme(
            Programme programme, Set<MeasureKey> known, List<BudgetLine> lines) {
        UUID id = programme.id();
        String name = programme.name();
        return Stream.of(
                broken(Kind.NO_OWNER, id, name, programme.owner().isBlank()),
                broken(Kind.NO_PROJECT, id, name, programme.projects().isEmpty()),
                broken(Kind.NO_MEASURE, id, name, programme.measures().isEmpty()),
                broken(Kind.UNKNOWN_MEASURE, id, name, !known.containsAll(programme.measures())),
                broken(Kind.NO_MONEY, id, name, lines.stream().noneMatch(line -> line.scope().isOf(id))))
                .flatMap(each -> each);
    }

    private static Stream<ThreadBreak> ofProject(Project project) {
        return Stream.concat(
                broken(Kind.NO_MANAGER, project.id(), project.name(), project.manager().isBlank()),
                broken(Kind.NO_MILESTONE, project.id(), project.name(), project.milestones().isEmpty()));
    }

    private static ThreadBreak alone(BudgetLine line) {
        return new ThreadBreak(Kind.MONEY_ALONE, List.of(), line.name());
    }

    private static Stream<ThreadBreak> broken(Kind kind, UUID part, String name, boolean broken) {
        return broken ? Stream.of(new ThreadBreak(kind, List.of(part), name)) : Stream.empty();
    }

    /// The thread in one sentence.
    public String sentence() {
        return "%s %s to %s, %s and %s; the thread breaks in %s."
                .formatted(
                        Spoken.counted(priorities, "priority", "priorities"),
                        priorities == 1 ? "leads" : "lead",
                        Spoken.counted(programmes, "programme", "programmes"),
                        Spoken.counted(projects, "project", "projects"),
                        Spoken.counted(measures, "measure", "measures"),
                        places());
    }

    private String places() {
        return switch (breaks.size()) {
            case 0 -> "no place";
            case 1 -> "one place";
            default -> breaks.size() + " places";
        };
    }
}
