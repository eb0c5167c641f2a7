package org.localityplan.desktop.status.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Programme;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;

/// The project or programme that a report is about.
///
/// @param project empty where the report is about the programme itself
public record ReportSubject(Programme programme, Optional<Project> project) {

    /// The part of the newest plan with the id; empty where there is none.
    public static Optional<ReportSubject> of(UUID id, Snapshot snapshot) {
        return snapshot.plan().programmes().stream()
                .flatMap(programme -> programme.id().equals(id)
                        ? Optional.of(new ReportSubject(programme, Optional.empty())).stream()
                        : programme.projects().stream()
                                .filter(project -> project.id().equals(id))
                                .map(project -> new ReportSubject(programme, Optional.of(project))))
                .findFirst();
    }

    public UUID id() {
        return project.map(Project::id).orElseGet(programme::id);
    }

    public String name() {
        return project.map(Project::name).orElseGet(programme::name);
    }

    /// What kind of part it is, with what it belongs to: `Project of Safeguarding adults`.
    public String kind() {
        return project.isPresent() ? "Project of " + programme.name() : "Programme";
    }

    /// Its reports, oldest first.
    public List<StatusReport> reports() {
        return project.map(Project::reports).orElseGet(programme::reports);
    }

    /// The milestones of a project that are not reached; a programme has none of its own.
    List<Milestone> openMilestones() {
        return project.stream()
                .flatMap(each -> each.milestones().stream())
                .filter(milestone -> !milestone.reached())
                .sorted(Comparator.comparing(Milestone::baseline))
                .toList();
    }

    int reachedMilestones() {
        return project.map(each -> each.milestones().size() - openMilestones().size()).orElse(0);
    }

    /// The day from which it is reported on.
    LocalDate began(LocalDate otherwise) {
        return programme.projects().stream()
                .filter(each -> project.map(each::equals).orElse(true))
                .map(Project::baselineStart)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }
}
