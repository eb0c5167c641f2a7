package org.localityplan.domain.standing.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.PlanChange.MoveMilestone;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.evidence.Evidence;
import org.localityplan.domain.plan.evidence.Finding;

/// A project and what its own facts suggest.
///
/// Rule: red if any red rule fires, else amber if any amber one does, else green; unknown where no rule fires and the
/// project has no milestones and its programme no measures. What is wrong with one thing is said once, by the worst rule
/// that it breaks.
public record ProjectEvidence(Project project, Evidence evidence) {

    private static final List<Function<Facts, Stream<Finding>>> RULES = List.of(
            MilestoneRules::of,
            EndRules::of,
            CostRules::of,
            RiskRules::of,
            MeasureRule::of,
            ReportRules::of,
            PromiseRule::of);

    /// The evidence of a project, which need not be one of the snapshot: a draft is judged in the same way.
    ///
    /// @param programme the programme whose measures it is linked to
    /// @param snapshot the day, the thresholds, the measures and the other projects
    public static ProjectEvidence of(Project project, Programme programme, Snapshot snapshot) {
        return of(new Surroundings(snapshot).facts(project, programme));
    }

    /// The evidence as if a report were submitted now, with the milestones moved on the same form; empty where it reports
    /// on no project of the newest plan.
    public static Optional<ProjectEvidence> asIf(SubmitReport submitted, Snapshot snapshot) {
        return snapshot.plan().programmes().stream()
                .flatMap(programme -> programme.projects().stream()
                        .filter(project -> project.id().equals(submitted.of()))
                        .map(project -> of(after(submitted, project, snapshot), programme, snapshot)))
                .findFirst();
    }

    private static Project after(SubmitReport submitted, Project project, Snapshot snapshot) {
        Project reported = project.with(submitted.report());
        for (MoveMilestone move : submitted.milestones()) {
            reported = reported.with(move.milestone(), move.delivery(), snapshot.asAt(), move.reason());
        }
        return reported;
    }

    static ProjectEvidence of(Facts facts) {
        Project project = facts.project();
        List<Finding> findings = RULES.stream().flatMap(rule -> rule.apply(facts)).toList();
        boolean checked = facts.links().measured() || !project.milestones().isEmpty();
        return new ProjectEvidence(project, Evidence.of(findings, checked, project.completed()));
    }

    public Light light() {
        return evidence.light();
    }

    /// Whether the declared light is another one.
    public boolean differs() {
        return evidence.differsFrom(project.declared());
    }

    /// Whether the declared light is better, so that its people owe an explanation.
    public boolean challenged() {
        return evidence.challenges(project.declared());
    }

    /// Why the declared light is better than the evidence, as its newest report explains it; empty where it does not.
    public String explanation() {
        return project.newestReport().map(report -> report.detail().explanation()).orElse("");
    }
}
