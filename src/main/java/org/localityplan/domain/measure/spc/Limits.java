package org.localityplan.domain.measure.spc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/// The lines of a group of points.
///
/// Rule: mean ± 2.66 × mean moving range; the near limits lie two thirds of that from the mean. With screening, moving
/// ranges of 3.267 times their mean and over are left out, once; the mean of the values is never screened. Where there
/// are no moving ranges, or all are nought, the limits equal the mean.
///
/// @param nearLower two thirds of the way from the mean to the lower limit
/// @param nearUpper two thirds of the way from the mean to the upper limit
public record Limits(
        BigDecimal mean, BigDecimal lower, BigDecimal upper, BigDecimal nearLower, BigDecimal nearUpper) {

    private static final BigDecimal LIMIT_FACTOR = new BigDecimal("2.66");
    private static final BigDecimal SCREEN_FACTOR = new BigDecimal("3.267");
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    /// Decimals kept while reckoning, and in the result: a line that has a finite decimal form comes out exact.
    private static final int WORKING_SCALE = 40;

    private static final int RESULT_SCALE = 20;

    /// The limits that the values make.
    ///
    /// @param values at least one, in the order of time
    static Limits of(List<BigDecimal> values, boolean screening) {
        List<BigDecimal> ranges = ranges(values);
        BigDecimal mean = mean(values);
        BigDecimal reach = LIMIT_FACTOR.multiply(mean(screening ? screened(ranges) : ranges));
        BigDecimal near = reach.multiply(BigDecimal.TWO).divide(THREE, WORKING_SCALE, RoundingMode.HALF_EVEN);
        return new Limits(
                result(mean),
                result(mean.subtract(reach)),
                result(mean.add(reach)),
                result(mean.subtract(near)),
                result(mean.add(near)));
    }

    /// How many moving ranges screening leaves out.
    static int screenedOut(List<BigDecimal> values) {
        List<BigDecimal> ranges = ranges(values);
        return sum(ranges).signum() == 0 ? 0 : ranges.size() - screened(ranges).size();
    }

    private static List<BigDecimal> ranges(List<BigDecimal> values) {
        return IntStream.range(1, values.size())
                .mapToObj(i -> values.get(i).subtract(values.get(i - 1)).abs())
                .toList();
    }

    private static List<BigDecimal> screened(List<BigDecimal> ranges) {
        BigDecimal count = BigDecimal.valueOf(ranges.size());
        BigDecimal threshold = SCREEN_FACTOR.multiply(sum(ranges));
        return ranges.stream()
                .filter(range -> range.multiply(count).compareTo(threshold) < 0)
                .toList();
    }

    private static BigDecimal mean(List<BigDecimal> amounts) {
        return amounts.isEmpty()
                ? BigDecimal.ZERO
                : sum(amounts).divide(BigDecimal.valueOf(amounts.size()), WORKING_SCALE, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal result(BigDecimal line) {
        return line.setScale(RESULT_SCALE, RoundingMode.HALF_EVEN);
    }

    /// −1 below the mean, 0 on it, 1 above it.
    int side(BigDecimal value) {
        return value.compareTo(mean);
    }

    /// Beyond a limit; a value on the limit is inside.
    boolean outside(BigDecimal value) {
        return value.compareTo(upper) > 0 || value.compareTo(lower) < 0;
    }

    /// Beyond a near limit, but not outside.
    boolean near(BigDecimal value) {
        return !outside(value) && (value.compareTo(nearUpper) > 0 || value.compareTo(nearLower) < 0);
    }
}
