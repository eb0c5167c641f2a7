package org.localityplan.domain.waiting;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.Spoken;

/// The sentence of a waiting list: how many wait and since when that changed, the longest wait, flow, clearance and what
/// the movements do not explain; made by rule.
public final class WaitingSentence {

    private WaitingSentence() {}

    /// The sentence of a list as it stood at its newest count.
    public static String of(WaitingList list) {
        return list.latest()
                .map(now -> of(list, now))
                .orElseGet(() -> list.name() + ": nobody has been counted yet.");
    }

    private static String of(WaitingList list, WaitingCount now) {
        String size =
                list.name() + ": " + waiting(now.waiting()) + " " + Spoken.when(now.at()) + change(list, now) + ".";
        return Stream.of(size, longest(list, now), flow(now), unexplained(list), clearance(list), illustration(now))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String waiting(int people) {
        return Spoken.people(people) + (people == 1 ? " was waiting" : " were waiting");
    }

    private static String change(WaitingList list, WaitingCount now) {
        return list.previous()
                .map(before -> ", " + compared(now.waiting() - before.waiting()) + " " + Spoken.when(before.at()))
                .orElse("");
    }

    private static String compared(int more) {
        return more == 0 ? "as many as" : difference(more) + " than";
    }

    private static String difference(int more) {
        return Spoken.number(Math.abs(more)) + (more > 0 ? " more" : " fewer");
    }

    private static String longest(WaitingList list, WaitingCount now) {
        return switch (now.longest()) {
            case WaitingCount.Longest.Unknown() -> "";
            case WaitingCount.Longest.Weeks(int weeks) -> {
                int over = weeks - list.standardWeeks();
                String standard = over > 0
                        ? ", " + Spoken.number(over) + " over the standard of "
                        : ", within the standard of ";
                yield "The longest wait was " + Spoken.counted(weeks, "week", "weeks") + standard + list.standardWeeks()
                        + ".";
            }
        };
    }

    private static String flow(WaitingCount now) {
        return switch (now.flow()) {
            case WaitingCount.Flow.SnapshotOnly() ->
                "Only the size of the list is known: nothing can be said of flow or clearance.";
            case WaitingCount.Flow.Counted(int added, int completed, int removed) ->
                "Since the count before, " + Spoken.number(added) + " joined, " + Spoken.number(completed)
                        + " were completed and " + Spoken.number(removed) + " left for other reasons.";
        };
    }

    private static String clearance(WaitingList list) {
        return switch (Clearance.of(list)) {
            case Clearance.Weeks(double weeks) when weeks > 0 ->
                "At the rate of the last three counts the list would clear in " + Spoken.weeks(Math.max(1, weeks))
                        + ".";
            case Clearance.Growing() -> "Over the last three counts the list did not shrink.";
            case Clearance.Weeks _,Clearance.SnapshotOnly _,Clearance.TooFewCounts _ -> "";
        };
    }

    private static String unexplained(WaitingList list) {
        return Reconciliation.of(list)
                .map(Reconciliation::unexplained)
                .filter(people -> people != 0)
                .map(people -> "The list holds " + difference(people) + " than these movements explain.")
                .orElse("");
    }

    private static String illustration(WaitingCount now) {
        return now.provenance().isIllustrative() ? "The count is illustrative." : "";
    }
}
