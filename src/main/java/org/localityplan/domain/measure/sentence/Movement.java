package org.localityplan.domain.measure.sentence;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.direction.Direction;
import org.localityplan.domain.measure.direction.Direction.Moved;
import org.localityplan.domain.measure.direction.Direction.NotComparable;
import org.localityplan.domain.measure.direction.Direction.Reason;
import org.localityplan.domain.measure.direction.Direction.Verdict;

/// Which way a measure has moved since the period before and since a year ago, in words.
final class Movement {

    private Movement() {}

    /// `That is 20 fewer than in September 2026 (better) and 50 more than in October 2025 (worse).`; shorter with the first
    /// of them only; empty where neither period has a value.
    static List<String> of(MeasureHistory history, Observation newest) {
        List<Direction> directions = Stream.of(
                Direction.shortTerm(history, newest), Direction.longTerm(history, newest))
                .distinct()
                .toList();
        List<String> moves = directions.stream()
                .flatMap(each -> each instanceof Moved moved
                        ? Stream.of(change(moved, history.measure().unit()))
                        : Stream.empty())
                .toList();
        String apart = directions.stream()
                .filter(each -> each instanceof NotComparable(var _, var reason) && reason == Reason.BREAK)
                .findFirst()
                .map(Movement::apart)
                .orElse("");
        return Stream.of(moves, moves.stream().limit(1).toList())
                .map(each -> (said(each) + " " + apart).strip())
                .distinct()
                .toList();
    }

    private static String said(List<String> moves) {
        return moves.isEmpty() ? "" : "That is " + String.join(" and ", moves) + ".";
    }

    private static String apart(Direction direction) {
        return "It cannot be compared with " + Spoken.period(direction.since())
                + ": it was counted differently then.";
    }

    private static String change(Moved moved, Unit unit) {
        String then = " in " + Spoken.period(moved.since());
        return moved.verdict() == Verdict.NO_CHANGE
                ? "the same as" + then
                : Difference.words(moved.by().setScale(unit.decimals(), RoundingMode.HALF_UP), unit, unit.decimals())
                        + then
                        + verdict(moved.verdict());
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case BETTER, WORSE, NO_REAL_CHANGE -> " (" + verdict.words() + ")";
            case HIGHER, LOWER, NO_CHANGE -> "";
        };
    }
}
