package org.localityplan.desktop.waiting.sheet.row;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.localityplan.desktop.kit.Formats;

/// What numbers of a row can be beside each other: nobody waits longer than the longest wait, nor more people over the
/// threshold than on the list.
final class CountLimits {

    private static final int DECIMALS = 2;

    private final ListLine line;
    private final Map<CountColumn, Integer> numbers;
    private final Map<CountColumn, String> faults = new EnumMap<>(CountColumn.class);

    private CountLimits(ListLine line, Map<CountColumn, Integer> numbers) {
        this.line = line;
        this.numbers = numbers;
    }

    /// What is wrong with the typed numbers, by cell.
    static Map<CountColumn, String> of(
            ListLine line, Map<CountColumn, Integer> numbers, Optional<BigDecimal> median) {
        var limits = new CountLimits(line, numbers);
        median.ifPresent(limits::checkMedian);
        number(numbers, CountColumn.OVER).ifPresent(limits::checkOver);
        return limits.faults;
    }

    private void checkMedian(BigDecimal weeks) {
        if (weeks.signum() < 0) {
            faults.put(CountColumn.MEDIAN, "A wait cannot be below 0. Check the number.");
        } else if (weeks.stripTrailingZeros().scale() > DECIMALS) {
            faults.put(CountColumn.MEDIAN, "A median has at most two decimals. Round it.");
        } else
            if (number(numbers, CountColumn.LONGEST)
                    // Whole weeks may be rounded down
                    .filter(longest -> weeks.compareTo(BigDecimal.valueOf(longest + 1L)) >= 0)
                    .isPresent()) {
                        faults.put(CountColumn.MEDIAN,
                                "The median is longer than the longest wait. Correct one of them.");
                    }
    }

    private void checkOver(int over) {
        int threshold = line.threshold().orElse(0);
        if (line.threshold().isEmpty()) {
            faults.put(CountColumn.OVER, "This list has no threshold. Leave the cell empty.");
        } else if (number(numbers, CountColumn.WAITING).filter(waiting -> over > waiting).isPresent()) {
            faults.put(CountColumn.OVER, "More people are over the threshold than on the list. Correct one of them.");
        } else
            if (over > 0
                    && number(numbers, CountColumn.LONGEST).filter(longest -> longest < threshold).isPresent()) {
                        faults.put(
                                CountColumn.OVER,
                                "The longest wait is shorter than %s. Correct one of them."
                                        .formatted(Formats.counted(threshold, "week", "weeks")));
                    }
    }

    private static Optional<Integer> number(Map<CountColumn, Integer> numbers, CountColumn column) {
        return Optional.ofNullable(numbers.get(column));
    }
}
