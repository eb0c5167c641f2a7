package org.localityplan.desktop.waiting.count;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.waiting.Reconciliation;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;

/// What a draft adds up to: opening + added − completed − removed = what the list should hold, against what was counted.
///
/// @param terms the sum line by line, as far as it is known
/// @param sentence what it means, in words
/// @param difference people counted less people expected; 0 when they agree or nothing can be compared
record CountSum(List<Term> terms, String sentence, int difference) {

    /// One line of the sum.
    ///
    /// @param sign `+`, `−`, `=` or nothing
    /// @param result whether it is a sum and not an addend
    record Term(String sign, String words, String figure, boolean result) {}

    CountSum {
        terms = List.copyOf(terms);
    }

    /// @param before the count before, if there is one
    /// @param waiting the size that is typed, if it is
    static CountSum of(Optional<WaitingCount> before, Flow flow, OptionalInt waiting) {
        if (before.isEmpty()) {
            return new CountSum(List.of(), "This is the first count of the list: there is nothing to compare it with.",
                    0);
        }
        var opening = before.get();
        return switch (flow) {
            case Flow.SnapshotOnly() -> new CountSum(List.of(opening(opening)), sizeOnly(opening, waiting), 0);
            case Flow.Counted counted ->
                summed(opening, new Reconciliation(opening.waiting(), counted, waiting.orElse(0)), waiting.isPresent());
        };
    }

    private static CountSum summed(WaitingCount opening, Reconciliation sum, boolean counted) {
        var flow = sum.flow();
        var terms = List.of(
                opening(opening),
                new Term("+", "added", Formats.number(flow.added()), false),
                new Term("−", "completed", Formats.number(flow.completed()), false),
                new Term("−", "removed otherwise", Formats.number(flow.removed()), false),
                new Term("=", "expected on the list", Formats.number(sum.expected()), true));
        return counted
                ? new CountSum(terms, compared(sum), sum.unexplained())
                : new CountSum(terms, "Type how many people are waiting to compare it with this.", 0);
    }

    private static String compared(Reconciliation sum) {
        int difference = sum.unexplained();
        if (difference == 0) {
            return "%s were counted: the movements explain the list exactly.".formatted(Formats.number(sum.closing()));
        }
        return "%s were counted: %s %s than the movements explain. Check the figures; the list may be recorded as it is, and the difference is shown."
                .formatted(
                        Formats.number(sum.closing()),
                        Formats.number(Math.abs(difference)),
                        difference > 0 ? "more" : "fewer");
    }

    private static String sizeOnly(WaitingCount opening, OptionalInt waiting) {
        var change = waiting.isEmpty() ? "" : changed(waiting.getAsInt() - opening.waiting());
        return change + "Without the three movements nothing can be said of what explains the change.";
    }

    private static String changed(int people) {
        if (people == 0) {
            return "As many as at the count before. ";
        }
        return "%s %s than at the count before. "
                .formatted(Formats.number(Math.abs(people)), people > 0 ? "more" : "fewer");
    }

    private static Term opening(WaitingCount opening) {
        return new Term(
                "", "waiting on " + Formats.longDate(opening.at()), Formats.number(opening.waiting()), false);
    }
}
