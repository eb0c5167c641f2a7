package org.localityplan.desktop.programme.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
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

    /// The days that make it late or not, and who says so.
    Detail detail() {
        return new Detail(
                "%s: %s".formatted(milestone.name(), late() + (milestone.daysLate(asAt) == 0 ? "" : " late")),
                (milestone.key() ? "Key milestone of " : "Milestone of ") + project,
                List.of(
                        new Detail.Part("Baseline and " + (milestone.reached() ? "day reached" : "forecast"), days()),
                        new Detail.Part("Source", List.of(milestone.provenance().source()))));
    }

    private List<String> days() {
        return List.of(
                "It was agreed for %s; this baseline does not move.".formatted(Formats.longDate(milestone.baseline())),
                "It %s %s.".formatted(delivered(), Formats.longDate(milestone.delivery().day())),
                lateness(milestone.daysLate(asAt)));
    }

    private String delivered() {
        if (milestone.reached()) {
            return "was reached on";
        }
        return passed() ? "was last expected on" : "is now expected on";
    }

    private boolean passed() {
        return !milestone.reached() && milestone.delivery().day().isBefore(asAt);
    }

    private String lateness(long days) {
        return days == 0
                ? "That is no later than agreed."
                : "It counts as %s late: from the baseline to %s."
                        .formatted(Formats.counted(days, "day", "days"), passed() ? "today" : "that day");
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
