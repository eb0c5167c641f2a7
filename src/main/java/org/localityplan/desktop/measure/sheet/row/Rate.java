package org.localityplan.desktop.measure.sheet.row;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.localityplan.domain.measure.Unit;

/// How a value follows from its numerator and denominator.
///
/// @param scale what the share is multiplied by
record Rate(BigDecimal scale) {

    /// The rule of a unit; empty where a value does not follow from two numbers.
    static Optional<Rate> of(Unit unit) {
        return switch (unit) {
            case PERCENT -> Optional.of(new Rate(new BigDecimal(100)));
            case PER_100_000 -> Optional.of(new Rate(new BigDecimal(100_000)));
            case SCORE, COUNT, WEEKS, DAYS, RATE -> Optional.empty();
        };
    }

    BigDecimal of(BigDecimal numerator, BigDecimal denominator) {
        return scale.multiply(numerator).divide(denominator, MathContext.DECIMAL64);
    }

    /// Whether the value is what follows, rounded to as many decimals as it is written with.
    boolean agrees(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())).divide(BigDecimal.TWO);
        return of(numerator, denominator).subtract(value).abs().compareTo(half) <= 0;
    }
}
