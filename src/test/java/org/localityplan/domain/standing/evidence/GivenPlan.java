package org.localityplan.domain.standing.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Area;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.plan.GivenProject;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.evidence.Thresholds;

/// A snapshot of one programme of a few projects, and what is found in it.
record GivenPlan(LocalDate asAt, List<MeasureHistory> measures, Thresholds thresholds, List<Project> projects) {

    static final LocalDate AS_AT = LocalDate.of(2026, 11, 22);
    private static final Provenance SOURCE = Provenance.local("test");

    static GivenPlan of(Project... projects) {
        return new GivenPlan(AS_AT, List.of(), Thresholds.USUAL, List.of(projects));
    }

    GivenPlan on(LocalDate day) {
        return new GivenPlan(day, measures, thresholds, projects);
    }

    GivenPlan judgedBy(MeasureHistory... histories) {
        return new GivenPlan(asAt, List.of(histories), thresholds, projects);
    }

    GivenPlan under(Thresholds others) {
        return new GivenPlan(asAt, measures, others, projects);
    }

    Programme programme() {
        return new Programme(
                GivenProject.id("programme"),
                "Access",
                "SRO, Access",
                "Council",
                projects,
                List.of(),
                measures.stream().map(each -> each.measure().key()).toList(),
                List.of(),
                SOURCE);
    }

    Snapshot snapshot() {
        Priority priority = new Priority(
                GivenProject.id("priority"), "Access", Priority.Tier.MAJOR, "Shorter waits", List.of(programme()),
                SOURCE);
        Steering usual = Steering.USUAL;
        return new Snapshot(
                new Area("E08000009", "Trafford", Area.Level.COUNCIL),
                asAt,
                List.of(new Plan(GivenProject.id("plan"), "Plan", asAt, asAt, List.of(priority), SOURCE)),
                List.of(),
                measures,
                List.of(),
                List.of(),
                new Budget(List.of(), List.of(), List.of(), List.of()),
                new Steering(usual.people(), usual.cycle(), thresholds, usual.appetite(), usual.retired()));
    }

    /// The evidence of the first project.
    ProjectEvidence first() {
        return ProjectEvidence.of(projects.getFirst(), programme(), snapshot());
    }

    /// The rules that fired on the first project, parted by spaces.
    String rules() {
        return joined(" ", first().evidence().findings().stream().map(each -> each.rule().name()));
    }

    /// What they say, one sentence after the other.
    String sentences() {
        return joined(" ", first().evidence().findings().stream().map(each -> each.sentence()));
    }

    private static String joined(String between, Stream<String> parts) {
        return String.join(between, parts.toList());
    }
}
