package org.localityplan.domain.measure.spc;

import java.math.BigDecimal;
import java.util.Optional;
import org.localityplan.domain.measure.Polarity;

/// The assurance icon: whether the process as it stands will meet the target.
public enum Assurance {
    PASS("pass", "the process as it stands will meet the target"),
    FAIL("fail", "the process as it stands will not meet the target"),
    HIT_OR_MISS("hit-or-miss", "the process as it stands may meet the target or miss it");

    private final String code;
    private final String words;

    Assurance(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// How the icon is exported.
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /// The target against the limits; a target on a limit is hit or miss. None where no way is better.
    static Optional<Assurance> of(BigDecimal target, Limits limits, Polarity polarity) {
        boolean below = target.compareTo(limits.lower()) < 0;
        boolean above = target.compareTo(limits.upper()) > 0;
        return switch (polarity) {
            case HIGHER -> Optional.of(of(below, above));
            case LOWER -> Optional.of(of(above, below));
            case BAND, NEUTRAL -> Optional.empty();
        };
    }

    private static Assurance of(boolean easy, boolean unreachable) {
        if (easy) {
            return PASS;
        }
        return unreachable ? FAIL : HIT_OR_MISS;
    }
}
