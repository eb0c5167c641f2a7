package org.localityplan.desktop.plan.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.budget.BudgetSentence;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.standing.PlanStanding;
import org.localityplan.domain.standing.ProgrammeStanding;

/// What the board says: a band for each programme, in the order of the plan.
public record PlanBoard(List<Band> bands) {

    public static final List<String> HEADS =
            List.of("Priority", "Programme", "Projects", "Measures", "Money this year");

    public PlanBoard {
        bands = List.copyOf(bands);
    }

    /// @param standing how the snapshot's plan stands
    public static PlanBoard of(PlanStanding standing, Snapshot snapshot) {
        return new PlanBoard(snapshot.plan().priorities().stream()
                .flatMap(priority -> bands(priority, standing, snapshot))
                .toList());
    }

    private static Stream<Band> bands(Priority priority, PlanStanding standing, Snapshot snapshot) {
        if (priority.programmes().isEmpty()) {
            return Stream.of(band(priority, List.of(List.of(), List.of(), List.of(), List.of())));
        }
        return priority.programmes().stream().flatMap(programme -> standing.programme(programme.id()).stream())
                .map(each -> band(
                        priority,
                        List.of(
                                List.of(programme(each)),
                                each.programme().projects().stream()
                                        .map(project -> project(project, each.programme()))
                                        .toList(),
                                each.programme().measures().stream().map(key -> measure(key, snapshot)).toList(),
                                List.of(money(each)))));
    }

    private static Band band(Priority priority, List<List<Card>> others) {
        var head = new Card(
                List.of(priority.id()), List.of(), false, priority.name(), priority.outcome(), List.of());
        var columns = Stream.concat(Stream.of(List.of(head)), others.stream()).toList();
        return new Band(priority.tier().heading(), priority.id(), columns);
    }

    private static Card programme(ProgrammeStanding standing) {
        var programme = standing.programme();
        return new Card(
                List.of(programme.id()),
                List.of(standing.declared()),
                standing.freshness() == ProgrammeStanding.Freshness.STALE,
                programme.name(),
                programme.owner(),
                List.of(new Place.ProgrammePage(programme.id())));
    }

    private static Card project(Project project, Programme programme) {
        return new Card(
                List.of(project.id()),
                newest(project).map(StatusReport::declared).stream().toList(),
                false,
                project.name(),
                "",
                List.of(new Place.ProgrammePage(programme.id())));
    }

    private static Optional<StatusReport> newest(Project project) {
        return project.reports().isEmpty() ? Optional.empty() : Optional.of(project.reports().getLast());
    }

    private static Card measure(MeasureKey key, Snapshot snapshot) {
        return snapshot.measure(key)
                .map(history -> measure(history, snapshot))
                .orElseGet(() -> new Card(List.of(), List.of(), false, key.code(), "not in the plan", List.of()));
    }

    private static Card measure(MeasureHistory history, Snapshot snapshot) {
        var measure = history.measure();
        return new Card(
                List.of(),
                List.of(MeasureRag.judge(history, snapshot.asAt()).light()),
                false,
                "%s %s".formatted(measure.key().code(), measure.name()),
                "",
                List.of(new Place.MeasurePage(measure.key())));
    }

    private static Card money(ProgrammeStanding standing) {
        var words = standing.variance().isEmpty()
                ? "no budget line"
                : BudgetSentence.variance(standing.variance().getFirst());
        return new Card(List.of(), List.of(), false, words, "", List.of(new Place.BudgetGap()));
    }
}
