package org.localityplan.desktop.programme;

import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.standing.ProgrammeStanding;
import org.localityplan.domain.standing.ProgrammeStanding.Freshness;
import org.localityplan.domain.standing.ProgrammeStanding.MilestoneStanding;

/// One programme as the table words it.
record ProgrammeLine(ProgrammeStanding standing) {

    String name() {
        return standing.programme().name();
    }

    String owner() {
        return standing.programme().owner();
    }

    /// Whether the declared light is too old to be believed.
    boolean stale() {
        return standing.freshness() == Freshness.STALE;
    }

    /// The lights of its projects, worst first.
    List<Light> projects() {
        return standing.programme().projects().stream().map(ProgrammeLine::light).sorted().toList();
    }

    String milestone() {
        return standing.nextMilestone()
                .map(next -> next.milestone().name())
                .orElse(hasMilestones() ? "All reached" : "No milestones");
    }

    /// `34 days late`, `in 12 days`; empty when there is no milestone.
    String milestoneNote() {
        return standing.nextMilestone().map(ProgrammeLine::days).orElse("");
    }

    String reported() {
        return switch (standing.freshness()) {
            case NEVER_REPORTED -> "never";
            case CURRENT, OVERDUE, STALE ->
                standing.daysSinceReport() == 0 ? "today" : Formats.days(standing.daysSinceReport()) + " ago";
        };
    }

    boolean overdue() {
        return standing.freshness() != Freshness.CURRENT;
    }

    String spoken() {
        return "%s: %s, %s, year end %s; %s; next milestone %s %s; reported %s"
                .formatted(
                        name(),
                        standing.declared().words(),
                        evidence(),
                        standing.yearEnd().words(),
                        owner(),
                        milestone(),
                        milestoneNote(),
                        reported());
    }

    private String evidence() {
        return "evidence " + standing.evidence().light().words() + (standing.differs() ? ", not as declared" : "");
    }

    /// The newest light that the project declared.
    private static Light light(Project project) {
        return project.reports().isEmpty() ? Light.NOT_STARTED : project.reports().getLast().declared();
    }

    private boolean hasMilestones() {
        return standing.programme().projects().stream().anyMatch(project -> !project.milestones().isEmpty());
    }

    private static String days(MilestoneStanding next) {
        if (next.daysLate() > 0) {
            return Formats.days(next.daysLate()) + " late";
        }
        return next.daysAhead() == 0 ? "today" : "in " + Formats.days(next.daysAhead());
    }
}
