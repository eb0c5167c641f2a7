package org.localityplan.domain.measure.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Finds the points of one group that stand out. The first rule that fits a point names it: outside a limit; part of a
/// trend of seven; near a limit, two in three; part of a shift of seven.
final class SpecialCauses {

    private static final int RUN = 7;
    private static final int WINDOW = 3;

    private final List<BigDecimal> values;
    private final Limits limits;
    private final List<Label> labels;

    SpecialCauses(List<BigDecimal> values, Limits limits) {
        this.values = values;
        this.limits = limits;
        this.labels = new ArrayList<>(Collections.nCopies(values.size(), Label.NONE));
    }

    /// One label a point. The rules are tried from the weakest up, so that a stronger one writes over a weaker one.
    List<Label> labels() {
        markShifts();
        markTwoInThree();
        markTrends();
        markOutside();
        return List.copyOf(labels);
    }

    private void markOutside() {
        for (int i = 0; i < values.size(); i++) {
            if (limits.outside(values.get(i))) {
                labels.set(i, side(i) > 0 ? Label.OUTSIDE_HIGH : Label.OUTSIDE_LOW);
            }
        }
    }

    /// Six strict moves one way; a tie breaks the trend. A point where a rise ends and a fall begins belongs to the later
    /// of the two.
    private void markTrends() {
        int first = 0;
        for (int i = 1; i <= values.size(); i++) {
            if (i == values.size() || move(i) == 0 || (i - 1 > first && move(i) != move(i - 1))) {
                markTrend(first, i);
                first = i < values.size() && move(i) != 0 ? i - 1 : i;
            }
        }
    }

    private void markTrend(int first, int end) {
        if (end - first >= RUN) {
            mark(first, end, move(first + 1) > 0 ? Label.TREND_UP : Label.TREND_DOWN);
        }
    }

    /// All three points lie strictly on one side of the mean and two of them near the limit; only the near ones are named.
    private void markTwoInThree() {
        for (int first = 0; first + WINDOW <= values.size(); first++) {
            int side = side(first);
            boolean oneSide = side != 0 && side == side(first + 1) && side == side(first + 2);
            List<BigDecimal> near = values.subList(first, first + WINDOW).stream()
                    .filter(limits::near)
                    .toList();
            if (oneSide && near.size() >= 2) {
                markNear(first, side > 0 ? Label.TWO_IN_THREE_HIGH : Label.TWO_IN_THREE_LOW);
            }
        }
    }

    private void markNear(int first, Label label) {
        for (int i = first; i < first + WINDOW; i++) {
            if (limits.near(values.get(i))) {
                labels.set(i, label);
            }
        }
    }

    /// Seven points strictly on one side of the mean; a point on the mean breaks the run.
    private void markShifts() {
        int first = 0;
        for (int i = 1; i <= values.size(); i++) {
            if (i == values.size() || side(i) != side(first)) {
                if (i - first >= RUN && side(first) != 0) {
                    mark(first, i, side(first) > 0 ? Label.SHIFT_HIGH : Label.SHIFT_LOW);
                }
                first = i;
            }
        }
    }

    private void mark(int first, int end, Label label) {
        Collections.fill(labels.subList(first, end), label);
    }

    private int side(int i) {
        return limits.side(values.get(i));
    }

    /// Whether the point lies above (1) or below (−1) the one before it, or level with it (0).
    private int move(int i) {
        return values.get(i).compareTo(values.get(i - 1));
    }
}
