package org.localityplan.desktop.programme.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.plan.StatusReport;

/// One project as the table words it.
///
/// @param next its next milestone that is not reached; none when all are
/// @param daysLate how late that milestone is; 0 when it is on time
record ProjectLine(Project project, Optional<Milestone> next, long daysLate, LocalDate asAt) {

    static final Comparator<ProjectLine> WORST_FIRST =
            Comparator.comparing(ProjectLine::light).thenComparing(ProjectLine::daysLate, Comparator.reverseOrder());

    static ProjectLine of(Project project, LocalDate asAt) {
        var next = project.milestones().stream()
                .filter(milestone -> !milestone.reached())
                .min(Comparator.comparing(Milestone::baseline).thenComparing(milestone -> !milestone.key()));
        return new ProjectLine(project, next, next.map(each -> each.daysLate(asAt)).orElse(0L), asAt);
    }

    Light light() {
        return report().map(StatusReport::declared).orElse(Light.NOT_STARTED);
    }

    String milestone() {
        return next.map(Milestone::name).orElse(project.milestones().isEmpty() ? "No milestones" : "All reached");
    }

    /// `30 Sep 26 → 29 Jan 27`, baseline and forecast; empty when there is no milestone left.
    String dates() {
        return next.map(each -> Formats.shortDate(each.baseline()) + " → "
                + Formats.shortDate(each.delivery().day()))
                .orElse("");
    }

    String late() {
        return next.map(_ -> daysLate == 0 ? "on time" : Formats.days(daysLate)).orElse("–");
    }

    String reported() {
        return report().map(report -> Formats.shortDate(report.reportedOn())).orElse("never");
    }

    /// What the project's manager last said.
    Detail detail() {
        return new Detail(
                project.name() + ": " + headline(),
                end(),
                report().stream().flatMap(ReportLine::parts).toList());
    }

    private String headline() {
        return report().map(StatusReport::headline).orElse("This project has not reported yet.");
    }

    /// `Agreed to end 18 December 2026, now expected 31 March 2027.`
    String end() {
        if (project.forecastEnd().equals(project.baselineEnd())) {
            return "It is to end on %s, as agreed.".formatted(Formats.longDate(project.baselineEnd()));
        }
        return "It was agreed to end on %s and is now expected to end on %s."
                .formatted(Formats.longDate(project.baselineEnd()), Formats.longDate(project.forecastEnd()));
    }

    String spoken() {
        return "%s: %s; next milestone %s %s, %s; %s; last report %s"
                .formatted(
                        project.name(), light().words(), milestone(), dates(), late(), project.manager(), reported());
    }

    private Optional<StatusReport> report() {
        return project.reports().isEmpty() ? Optional.empty() : Optional.of(project.reports().getLast());
    }
}
