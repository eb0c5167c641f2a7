package org.localityplan.domain.budget;

import java.math.BigDecimal;
import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;

/// A saving agreed for a financial year.
///
/// @param agreed what was agreed
/// @param forecast what is now expected
/// @param confidence how sure it is
public record Saving(
        UUID id,
        String name,
        Scope scope,
        Period period,
        Money agreed,
        Money forecast,
        Confidence confidence,
        Provenance provenance) {

    /// How sure a saving is, from most to least; the weight is its share in the expected residual gap.
    public enum Confidence {
        DELIVERED("Delivered", "1"),
        ON_TRACK("On track", "0.9"),
        AT_RISK("At risk", "0.5"),
        UNACHIEVABLE("Unachievable", "0"),
        UNIDENTIFIED("Unidentified", "0");

        private final String words;
        private final BigDecimal weight;

        Confidence(String words, String weight) {
            this.words = words;
            this.weight = new BigDecimal(weight);
        }

        public String words() {
            return words;
        }

        public BigDecimal weight() {
            return weight;
        }
    }
}
