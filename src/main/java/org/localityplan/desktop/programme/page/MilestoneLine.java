package org.localityplan.desktop.programme.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Programme;

/// One milestone as the table words it.
///
/// @param project the project it belongs to
record MilestoneLine(Milestone milestone, String project, LocalDate asAt) {

    /// The milestones of all projects in the order of their baseline, the open ones first.
    static List<MilestoneLine> of(Programme programme, LocalDate asAt) {
        return programme.projects().stream()
                .flatMap(project -> project.milestones().stream()
                        .map(milestone -> new MilestoneLine(milestone, project.name(), asAt)))
                .sorted(Comparator.comparing((MilestoneLine line) -> line.milestone().reached())
                        .thenComparing(line -> line.milestone().baseline()))
                .toList();
    }

    String note() {
        return milestone.key() ? project + " · key milestone" : project;
    }

    String baseline() {
        return Formats.shortDate(milestone.baseline());
    }

    /// `reached 7 May 25`, `29 Jan 27`
    String delivery() {
        var day = Formats.shortDate(milestone.delivery().day());
        return milestone.reached() ? "reached " + day : day;
    }

    String late() {
        long days = milestone.daysLate(asAt);
        return days == 0 ? "on time" : Formats.days(days);
    }

    String spoken() {
        return "%s, %s: baseline %s, %s %s, days late: %s"
                .formatted(
                        milestone.name(),
                        project,
                        baseline(),
                        milestone.reached() ? "" : "expected",
                        delivery(),
                        late());
    }
}
