package org.localityplan.domain.standing.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A share in per cent with one decimal, rounded so that it never contradicts the rule that it is printed for.
final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /// For a rule that fires above a share: rounded up, so that 10.01 per cent is not printed as 10.
    static String over(long part, long whole) {
        return over(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    static String over(BigDecimal part, BigDecimal whole) {
        return printed(part, whole, RoundingMode.UP);
    }

    /// For a rule that fires from a share on, up to another: rounded down, so that 9.99 per cent is not printed as 10.
    static String from(BigDecimal part, BigDecimal whole) {
        return printed(part, whole, RoundingMode.DOWN);
    }

    private static String printed(BigDecimal part, BigDecimal whole, RoundingMode rounding) {
        BigDecimal share = HUNDRED.multiply(part).divide(whole, MathContext.DECIMAL64).setScale(1, rounding);
        return (share.stripTrailingZeros().scale() <= 0 ? share.setScale(0, RoundingMode.UNNECESSARY) : share)
                + "%";
    }
}
