package org.localityplan.domain.standing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.waiting.WaitingCount;

/// Whether anything shown rests on an invented figure.
public final class Illustration {

    private Illustration() {}

    /// Whether there is an invented figure anywhere in the snapshot: what a frame or a pack says that shows all of it.
    public static boolean in(Snapshot snapshot) {
        return invented(Stream.of(plan(snapshot), measures(snapshot), waiting(snapshot), money(snapshot)));
    }

    /// Whether a measure's chart shows an invented figure: among the locality's totals or the targets.
    public static boolean in(MeasureHistory history) {
        return invented(Stream.of(
                history.totals().stream().map(Observation::provenance),
                history.targets().stream().map(Target::provenance)));
    }

    /// Whether the standing rests on one: on the reports and budget lines of its programmes, on anything of their projects,
    /// by which the evidence is judged, the figure and target by which each measure is judged, the counts of its lists, its
    /// gap and savings, or its asks. What is shown elsewhere only does not count.
    static boolean shownIn(PlanStanding standing, Snapshot snapshot) {
        return invented(Stream.of(
                standing.programmes().stream().flatMap(each -> programme(each, snapshot)),
                judged(snapshot),
                standing.waiting().lists().stream()
                        .flatMap(list -> list.counts().stream().map(WaitingCount::provenance)),
                standing.gap().stream().flatMap(gap -> gap(gap, snapshot)),
                standing.asks().stream().map(ask -> ask.decision().provenance())));
    }

    private static boolean invented(Stream<Stream<Provenance>> provenances) {
        return provenances.flatMap(each -> each).anyMatch(Provenance::isIllustrative);
    }

    private static Stream<Provenance> programme(ProgrammeStanding standing, Snapshot snapshot) {
        List<StatusReport> reports = standing.programme().reports();
        return Stream.of(
                reports.stream()
                        .skip(Math.max(0, reports.size() - standing.lastSix().size()))
                        .map(StatusReport::provenance),
                standing.programme().projects().stream().flatMap(Illustration::project),
                ProgrammeStanding.lines(standing.programme(), snapshot).stream().map(BudgetLine::provenance))
                .flatMap(each -> each);
    }

    private static Stream<Provenance> judged(Snapshot snapshot) {
        return snapshot.plan().programmes().stream()
                .map(Programme::measures)
                .flatMap(Collection::stream)
                .flatMap(key -> snapshot.measure(key).stream())
                .flatMap(history -> history.latest().stream()
                        .flatMap(newest -> Stream.concat(
                                Stream.of(newest.provenance()),
                                history.target(newest.period()).stream().map(Target::provenance))));
    }

    private static Stream<Provenance> gap(GapStanding standing, Snapshot snapshot) {
        return Stream.concat(
                Stream.of(standing.gap().provenance()),
                snapshot.budget().savingsOf(standing.gap().period()).stream().map(Saving::provenance));
    }

    private static Stream<Provenance> plan(Snapshot snapshot) {
        return Stream.concat(
                snapshot.decisions().stream().map(Decision::provenance),
                snapshot.plan().programmes().stream()
                        .flatMap(programme -> Stream.concat(
                                programme.reports().stream().map(StatusReport::provenance),
                                programme.projects().stream().flatMap(Illustration::project))));
    }

    private static Stream<Provenance> project(Project project) {
        return Stream.of(
                Stream.of(project.provenance()),
                project.milestones().stream().map(Milestone::provenance),
                project.reports().stream().map(StatusReport::provenance),
                project.controls().risks().stream().map(Risk::provenance),
                project.controls().actions().stream().map(Action::provenance))
                .flatMap(each -> each);
    }

    private static Stream<Provenance> measures(Snapshot snapshot) {
        return snapshot.measures().stream()
                .flatMap(history -> Stream.concat(
                        history.own().stream().map(Observation::provenance),
                        history.targets().stream().map(Target::provenance)));
    }

    private static Stream<Provenance> waiting(Snapshot snapshot) {
        return snapshot.waitingLists().stream()
                .flatMap(list -> list.counts().stream().map(WaitingCount::provenance));
    }

    private static Stream<Provenance> money(Snapshot snapshot) {
        Budget budget = snapshot.budget();
        return Stream.of(
                budget.lines().stream().map(BudgetLine::provenance),
                budget.savings().stream().map(Saving::provenance),
                budget.gaps().stream().map(Budget.Gap::provenance),
                budget.spending().stream().map(Budget.YearSpend::provenance))
                .flatMap(each -> each);
    }
}
