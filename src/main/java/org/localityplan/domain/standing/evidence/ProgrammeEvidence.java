package org.localityplan.domain.standing.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.evidence.Evidence;

/// What the facts of a programme's projects suggest: the light of its worst project, with the counts.
///
/// @param light the worst light of the projects that can be judged; complete where all those are; else unknown
/// @param projects the worst first
public record ProgrammeEvidence(Light light, List<ProjectEvidence> projects) {

    public ProgrammeEvidence {
        projects = List.copyOf(projects);
    }

    /// The evidence of one programme of the snapshot.
    public static ProgrammeEvidence of(Programme programme, Snapshot snapshot) {
        return of(programme, new Surroundings(snapshot));
    }

    static ProgrammeEvidence of(Programme programme, Surroundings surroundings) {
        return of(programme.projects().stream()
                .map(project -> ProjectEvidence.of(surroundings.facts(project, programme)))
                .toList());
    }

    static ProgrammeEvidence of(List<ProjectEvidence> projects) {
        List<ProjectEvidence> worstFirst = projects.stream()
                .sorted(Comparator.comparing(ProjectEvidence::light))
                .toList();
        Light light = worstFirst.stream()
                .map(ProjectEvidence::light)
                .filter(each -> each != Light.UNKNOWN)
                .findFirst()
                .orElse(Light.UNKNOWN);
        return new ProgrammeEvidence(light, worstFirst);
    }

    /// The project that gives the programme its light; empty where there is none to judge.
    public Optional<ProjectEvidence> worst() {
        return projects.stream().filter(each -> each.light() == light).findFirst();
    }

    /// What is found of one of the projects.
    public Optional<ProjectEvidence> of(Project project) {
        return projects.stream().filter(each -> each.project().equals(project)).findFirst();
    }

    /// The findings that make the light of the programme, each with its project.
    public List<String> reasons() {
        return projects.stream()
                .filter(each -> each.light() == light)
                .flatMap(each -> each.evidence().findings().stream()
                        .filter(finding -> finding.light() == light)
                        .map(finding -> each.project().name() + ": " + finding.sentence()))
                .toList();
    }

    public int count(Light of) {
        return (int) projects.stream().filter(each -> each.light() == of).count();
    }

    /// The first of the reasons; empty where no rule fired.
    ///
    /// `Single front door: Milestone “Front door live” is 34 days late.`
    public String why() {
        return reasons().stream().findFirst().orElse("");
    }

    /// The counts in words: `2 off track, 1 at risk, 3 on track`; `no projects`.
    public String counts() {
        String counts = Stream.of(Light.values())
                .filter(each -> count(each) > 0)
                .map(each -> count(each) + " " + each.words().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no projects" : counts;
    }

    /// Whether the light that the programme declares is another one.
    public boolean differsFrom(Light declared) {
        return asOne().differsFrom(declared);
    }

    /// Whether the light that the programme declares is better.
    public boolean challenges(Light declared) {
        return asOne().challenges(declared);
    }

    private Evidence asOne() {
        return new Evidence(light, List.of(), "");
    }
}
