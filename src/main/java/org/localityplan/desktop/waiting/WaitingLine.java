package org.localityplan.desktop.waiting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.Clearance;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.domain.waiting.WaitingList;

/// One waiting list as the table words it. What is not known is a dash, never a nought.
record WaitingLine(WaitingList list) {

    private static final String UNKNOWN = "–";

    String name() {
        return list.name();
    }

    /// Who keeps the list, when it was counted, and whether the count is invented.
    String note() {
        return Stream.of(list.holder().words(), counted(), illustrative() ? "illustrative" : "")
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
                .map(WaitingLine::signed)
                .orElse(UNKNOWN);
    }

    String longest() {
        return list.latest()
                .filter(count -> count.longest() instanceof Longest.Weeks)
                .map(count -> ((Longest.Weeks) count.longest()).weeks())
                .map(weeks -> Formats.counted(weeks, "week", "weeks"))
                .orElse(UNKNOWN);
    }

    String added() {
        return moved().stream().map(flow -> Formats.number(flow.added())).findFirst().orElse(UNKNOWN);
    }

    String completed() {
        return moved().stream().map(flow -> Formats.number(flow.completed())).findFirst().orElse(UNKNOWN);
    }

    String removed() {
        return moved().stream().map(flow -> Formats.number(flow.removed())).findFirst().orElse(UNKNOWN);
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
                .map(people -> people == 0 ? "none" : signed(people))
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
                ? "%s: %s waiting, change %s, longest wait %s, clearance %s, unexplained %s, %s"
                        .formatted(name(), waiting(), change(), longest(), clearance(), unexplained(), note())
                : name() + ": " + note();
    }

    private String counted() {
        return list.latest()
                .map(count -> "counted " + Formats.shortDate(count.at()))
                .orElse("no count yet");
    }

    private List<Flow.Counted> moved() {
        return list.latest()
                .filter(count -> count.flow() instanceof Flow.Counted)
                .map(count -> (Flow.Counted) count.flow())
                .stream()
                .toList();
    }

    private static String signed(int people) {
        return (people > 0 ? "+" : "") + Formats.number(people);
    }
}
