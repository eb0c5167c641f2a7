package org.localityplan.domain.measure.sentence;

import java.math.BigDecimal;
import org.localityplan.domain.measure.Unit;

/// How much more or less one figure is than another, in the words that fit its unit.
final class Difference {

    private Difference() {}

    /// `100 more than`, `3 fewer than`, `8.9 percentage points more than`, `1.5 weeks longer than`.
    ///
    /// @param over by how much; not nought
    /// @param places the decimals to print
    static String words(BigDecimal over, Unit unit, int places) {
        boolean more = over.signum() > 0;
        String amount = unit.number(over.abs(), places);
        return switch (unit) {
            case PERCENT -> amount + (more ? " percentage points more than" : " percentage points less than");
            case COUNT -> amount + (more ? " more than" : " fewer than");
            case WEEKS, DAYS -> amount + " " + unit.words() + (more ? " longer than" : " shorter than");
            case SCORE, RATE, PER_100_000 -> amount + (more ? " more than" : " less than");
        };
    }
}
