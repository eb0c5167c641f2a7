package org.localityplan.domain.measure.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.Unit;

/// The range that a forecast never leaves: nothing under nought and no share over 100 %, unless that has been seen before.
///
/// @param floored whether no value has been under nought
/// @param capped whether the unit is per cent and no value has been over 100
record Band(boolean floored, boolean capped) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /// Decimals of a forecast.
    private static final int SCALE = 10;

    static Band of(Unit unit, Collection<BigDecimal> values) {
        return new Band(
                values.stream().noneMatch(each -> each.signum() < 0),
                unit == Unit.PERCENT && values.stream().noneMatch(each -> each.compareTo(ALL) > 0));
    }

    /// @param reach from the expected value to either edge of the band
    Forecast.Step step(Period period, BigDecimal expected, BigDecimal reach) {
        return new Forecast.Step(
                period, within(expected), within(expected.subtract(reach)), within(expected.add(reach)));
    }

    private BigDecimal within(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(SCALE, RoundingMode.HALF_EVEN);
        if (floored && rounded.signum() < 0) {
            return BigDecimal.ZERO;
        }
        return capped && rounded.compareTo(ALL) > 0 ? ALL : rounded;
    }

    /// A root to sixteen digits.
    static BigDecimal root(BigDecimal square) {
        return square.sqrt(MathContext.DECIMAL64);
    }

    /// A quotient to sixteen digits.
    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL64);
    }
}
