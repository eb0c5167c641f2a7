package org.localityplan.desktop.programme.page.words;

import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.ReportDifference;
import org.localityplan.domain.plan.ReportDifference.Changed;
import org.localityplan.domain.plan.StatusReport;

/// Two reports beside each other: old → new.
///
/// @param heading what is compared, and how much is said otherwise
public record Comparison(String heading, List<Line> lines) {

    private static final String NOTHING = "–";

    /// Something that is said otherwise; a dash where one of them says nothing.
    public record Line(String what, String before, String after) {

        public List<String> cells() {
            return List.of(what, before, after);
        }

        public String spoken() {
            return "%s: before %s; after %s".formatted(what, before, after);
        }
    }

    public Comparison {
        lines = List.copyOf(lines);
    }

    public static Comparison of(StatusReport older, StatusReport newer) {
        var lines = ReportDifference.of(older, newer).changes().stream().map(Comparison::line).toList();
        var between = "%s → %s".formatted(Spoken.period(older.period()), Spoken.period(newer.period()));
        return new Comparison(
                lines.isEmpty()
                        ? between + ": both say the same."
                        : "%s: %s".formatted(between, Formats.counted(lines.size(), "difference", "differences")),
                lines);
    }

    private static Line line(Changed changed) {
        return new Line(changed.what(), shown(changed.before()), shown(changed.after()));
    }

    private static String shown(String words) {
        return words.isBlank() ? NOTHING : words;
    }
}
