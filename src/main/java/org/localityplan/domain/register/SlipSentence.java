package org.localityplan.domain.register;

import java.time.LocalDate;
import java.util.List;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.Milestone;

/// What a slip chart says, in one sentence: its caption, and what a reader who cannot see it is told.
public final class SlipSentence {

    private SlipSentence() {}

    /// A few words for above the chart: `1 of 4 milestones is late`.
    public static String title(List<MilestoneEntry> shown, LocalDate asAt) {
        long late = shown.stream().filter(entry -> entry.milestone().daysLate(asAt) > 0).count();
        if (shown.isEmpty()) {
            return "No milestones";
        }
        return late == 0
                ? "No milestone is late"
                : "%d of %s %s late".formatted(
                        late, Spoken.counted(shown.size(), "milestone", "milestones"), late == 1 ? "is" : "are");
    }

    /// The latest of them, with how often it was put off.
    public static String of(List<MilestoneEntry> shown, LocalDate asAt) {
        return shown.stream()
                .filter(entry -> entry.milestone().daysLate(asAt) > 0)
                .min(MilestoneEntry.latestFirst(asAt))
                .map(entry -> "The latest is “%s”: %s%s."
                        .formatted(
                                entry.milestone().name(),
                                stand(entry.milestone(), asAt),
                                moves(entry.milestone())))
                .orElse(shown.isEmpty()
                        ? "There is no milestone to show."
                        : "Every milestone shown keeps to the day agreed.");
    }

    /// `agreed for 30 September 2026, now expected on 29 January 2027, 4 months late`
    public static String stand(Milestone milestone, LocalDate asAt) {
        long late = milestone.daysLate(asAt);
        return "agreed for %s, %s on %s, %s"
                .formatted(
                        Spoken.day(milestone.baseline()),
                        expected(milestone, asAt),
                        Spoken.day(milestone.delivery().day()),
                        late == 0 ? "on time" : Spoken.days(late) + " late");
    }

    private static String expected(Milestone milestone, LocalDate asAt) {
        if (milestone.reached()) {
            return "reached";
        }
        return milestone.delivery().day().isBefore(asAt) ? "last expected" : "now expected";
    }

    private static String moves(Milestone milestone) {
        int times = milestone.moves().size();
        return switch (times) {
            case 0 -> "";
            case 1 -> "; its forecast was changed once";
            case 2 -> "; its forecast was changed twice";
            default -> "; its forecast was changed %d times".formatted(times);
        };
    }
}
