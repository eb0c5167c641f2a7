package org.localityplan.desktop.waiting;

import static org.localityplan.desktop.waiting.page.part.CountWords.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.waiting.page.part.CountWords;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.Clearance;
import org.localityplan.domain.waiting.OverThreshold;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// One waiting list as the table words it. What is not known is a dash, never a nought.
///
/// @param asAt the day looked at, by which a count is fresh or not
record WaitingLine(WaitingList list, LocalDate asAt) {

    String name() {
        return list.name();
    }

    /// Who keeps the list, when it was counted, how late the next count is, and whether the count is invented.
    String note() {
        return Stream.of(list.holder().words(), counted(), lateness(), illustrative() ? "illustrative" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String waiting() {
        return list.latest().map(count -> Formats.number(count.waiting())).orElse(UNKNOWN);
    }

    /// `+9` or `−9` since the count before.
    String change() {
        return list.previous()
                .map(before -> list.counts().getLast().waiting() - before.waiting())
                .map(CountWords::signed)
                .orElse(UNKNOWN);
    }

    String median() {
        return list.latest().map(count -> CountWords.wait(count.median())).orElse(UNKNOWN);
    }

    String longest() {
        return list.latest().map(count -> CountWords.longest(count.longest())).orElse(UNKNOWN);
    }

    /// How many wait longer than the threshold, or why that cannot be said.
    String overThreshold() {
        return list.latest().map(count -> CountWords.over(OverThreshold.of(list, count))).orElse(UNKNOWN);
    }

    String joined() {
        return list.latest().map(count -> CountWords.joined(count.flow())).orElse(UNKNOWN);
    }

    /// All who left, completed or otherwise.
    String left() {
        return list.latest().map(count -> CountWords.left(count.flow())).orElse(UNKNOWN);
    }

    /// How long it would take to clear, or why that cannot be said.
    String clearance() {
        if (!hasCount()) {
            return UNKNOWN;
        }
        return switch (Clearance.of(list)) {
            case Clearance.Weeks(double weeks) when weeks == 0 -> "clear";
            case Clearance.Weeks(double weeks) -> Spoken.weeks(Math.max(1, weeks));
            case Clearance.Growing() -> "growing";
            case Clearance.SnapshotOnly() -> "size only";
            case Clearance.TooFewCounts() -> "too few counts";
        };
    }

    /// What the movements do not explain.
    String unexplained() {
        return Reconciliation.of(list)
                .map(Reconciliation::unexplained)
                .map(people -> people == 0 ? "none" : CountWords.signed(people))
                .orElse(UNKNOWN);
    }

    boolean hasCount() {
        return !list.counts().isEmpty();
    }

    boolean illustrative() {
        return list.latest().map(count -> count.provenance().isIllustrative()).orElse(false);
    }

    /// The sizes at all counts, oldest first.
    List<Integer> sizes() {
        return list.counts().stream().map(WaitingCount::waiting).toList();
    }

    /// The row as it is spoken.
    String spoken() {
        return hasCount()
                ? "%s: %s waiting, change %s, median %s, longest wait %s, over threshold %s, clearance %s, unexplained %s, %s"
                        .formatted(
                                name(), waiting(), change(), median(), longest(), overThreshold(), clearance(),
                                unexplained(), note())
                : name() + ": " + note();
    }

    private String counted() {
        return list.latest()
                .map(count -> "counted " + Formats.shortDate(count.at()))
                .orElse("no count yet");
    }

    /// Lists are counted at the end of each month; a count that is not late needs no words.
    private String lateness() {
        return list.latest()
                .map(count -> Freshness.of(
                        Period.monthOf(count.at()), Freshness.Timing.usual(Period.Kind.MONTH), asAt))
                .map(freshness -> switch (freshness) {
                    case Freshness.Current(),Freshness.Due(var _) -> "";
                    case Freshness.Overdue _,Freshness.Stale _ -> freshness.words().toLowerCase(Locale.UK);
                })
                .orElse("");
    }
}
