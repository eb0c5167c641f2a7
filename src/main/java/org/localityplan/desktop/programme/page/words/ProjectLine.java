package org.localityplan.desktop.programme.page.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.standing.evidence.ProjectEvidence;

/// One project as the table words it.
///
/// @param next its next milestone that is not reached; none when all are
/// @param waitsFor what it waits for, in sentences
public record ProjectLine(
        ProjectEvidence evidence, Optional<Milestone> next, List<String> waitsFor, LocalDate asAt) {

    static final Comparator<ProjectLine> WORST_FIRST =
            Comparator.comparing(ProjectLine::light).thenComparing(ProjectLine::daysLate, Comparator.reverseOrder());

    public ProjectLine {
        waitsFor = List.copyOf(waitsFor);
    }

    static ProjectLine of(ProjectEvidence evidence, Snapshot snapshot) {
        var next = evidence.project().milestones().stream()
                .filter(milestone -> !milestone.reached())
                .min(Comparator.comparing(Milestone::baseline).thenComparing(milestone -> !milestone.key()));
        return new ProjectLine(evidence, next, Awaited.of(evidence.project(), snapshot), snapshot.asAt());
    }

    public Project project() {
        return evidence.project();
    }

    /// The light that its newest report declares.
    public Light light() {
        return project().declared();
    }

    public String milestone() {
        return next.map(Milestone::name).orElse(project().milestones().isEmpty() ? "No milestones" : "All reached");
    }

    /// `30 Sep 26 → 29 Jan 27`, baseline and forecast; empty when there is no milestone left.
    public String dates() {
        return next.map(each -> Formats.shortDate(each.baseline()) + " → "
                + Formats.shortDate(each.delivery().day()))
                .orElse("");
    }

    public String late() {
        return next.map(_ -> daysLate() == 0 ? "on time" : Formats.days(daysLate())).orElse("–");
    }

    public String reported() {
        return project().newestReport().map(report -> Formats.shortDate(report.reportedOn())).orElse("never");
    }

    /// All that is known of the project.
    public Detail detail() {
        return ProjectDetail.of(this);
    }

    public String spoken() {
        return "%s: declared %s, evidence %s; next milestone %s %s, %s; %s; last report %s"
                .formatted(
                        project().name(),
                        light().words(),
                        evidence.light().words(),
                        milestone(),
                        dates(),
                        late(),
                        project().manager(),
                        reported());
    }

    /// How late its next milestone is; 0 when it is on time.
    private long daysLate() {
        return next.map(each -> each.daysLate(asAt)).orElse(0L);
    }
}
