package org.localityplan.desktop.kit.register.line;

import java.time.LocalDate;
import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.register.MilestoneEntry;

/// One milestone as the tables word it.
///
/// @param where it belongs, in words
public record MilestoneLine(MilestoneEntry entry, String where, LocalDate asAt) {

    public static MilestoneLine of(MilestoneEntry entry, LocalDate asAt) {
        return new MilestoneLine(entry, entry.home().words(), asAt);
    }

    /// The same where the page has said to which programme it belongs.
    public MilestoneLine withinProgramme() {
        return new MilestoneLine(entry, entry.home().projectName(), asAt);
    }

    public Milestone milestone() {
        return entry.milestone();
    }

    public String note() {
        return milestone().key() ? where + " · key milestone" : where;
    }

    public String baseline() {
        return Formats.shortDate(milestone().baseline());
    }

    /// `reached 7 May 25`, `29 Jan 27`
    public String delivery() {
        var day = Formats.shortDate(milestone().delivery().day());
        return milestone().reached() ? "reached " + day : day;
    }

    public String late() {
        long days = milestone().daysLate(asAt);
        return days == 0 ? "on time" : Formats.days(days);
    }

    public boolean isLate() {
        return !milestone().reached() && milestone().daysLate(asAt) > 0;
    }

    /// How often its forecast was changed: `3 times`, empty for never.
    public String moved() {
        int times = milestone().moves().size();
        return times == 0 ? "" : Formats.counted(times, "time", "times");
    }

    /// The days that make it late or not, each change of its forecast, and who says so.
    public Detail detail() {
        return new Detail(
                "%s: %s".formatted(milestone().name(), late() + (milestone().daysLate(asAt) == 0 ? "" : " late")),
                (milestone().key() ? "Key milestone of " : "Milestone of ") + where,
                List.of(
                        new Detail.Part("Baseline and " + (milestone().reached() ? "day reached" : "forecast"), days()),
                        new Detail.Part(
                                "How its forecast was changed",
                                milestone().moves().reversed().stream().map(MilestoneLine::words).toList()),
                        new Detail.Part("Source", List.of(milestone().provenance().source()))));
    }

    private List<String> days() {
        return List.of(
                "It was agreed for %s; this baseline does not move."
                        .formatted(Formats.longDate(milestone().baseline())),
                "It %s %s.".formatted(delivered(), Formats.longDate(milestone().delivery().day())),
                lateness(milestone().daysLate(asAt)));
    }

    private static String words(Milestone.Move move) {
        var reason = move.reason().isBlank() ? "no reason was given." : Spoken.sentence(move.reason());
        return "On %s from %s to %s: %s"
                .formatted(
                        Formats.longDate(move.on()), Formats.longDate(move.from()), Formats.longDate(move.to()),
                        reason);
    }

    private String delivered() {
        if (milestone().reached()) {
            return "was reached on";
        }
        return passed() ? "was last expected on" : "is now expected on";
    }

    private boolean passed() {
        return !milestone().reached() && milestone().delivery().day().isBefore(asAt);
    }

    private String lateness(long days) {
        return days == 0
                ? "That is no later than agreed."
                : "It counts as %s late: from the baseline to %s."
                        .formatted(Formats.counted(days, "day", "days"), passed() ? "today" : "that day");
    }

    public String spoken() {
        return "%s, %s: baseline %s, %s %s, days late: %s%s"
                .formatted(
                        milestone().name(),
                        note(),
                        baseline(),
                        milestone().reached() ? "" : "expected",
                        delivery(),
                        late(),
                        moved().isEmpty() ? "" : ", forecast changed " + moved());
    }
}
