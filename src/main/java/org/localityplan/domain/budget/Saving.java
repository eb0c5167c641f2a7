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
/// @param terms how it lasts, and who answers for it
public record Saving(
        UUID id,
        String name,
        Scope scope,
        Period period,
        Money agreed,
        Money forecast,
        Confidence confidence,
        SavingTerms terms,
        Provenance provenance) {

    /// What it saves in the year after its own: nothing when it is made once, else what it saves in a whole year. A saving of
    /// which that is not stated is taken to last.
    public Money nextYear() {
        return switch (terms.recurrence()) {
            case ONE_OFF -> Money.ZERO;
            case RECURRENT, NOT_STATED ->
                switch (terms.effect()) {
                    case SavingTerms.Effect.WholeYear() -> forecast;
                    case SavingTerms.Effect.PartYear(Money inWholeYear) -> inWholeYear;
                };
        };
    }

    /// Whether it is known what makes it, and that it can be made.
    public boolean found() {
        return confidence != Confidence.UNIDENTIFIED && confidence != Confidence.UNACHIEVABLE;
    }

    /// Whether it is counted as made or as sure to be made.
    public boolean countedOn() {
        return confidence == Confidence.DELIVERED || confidence == Confidence.ON_TRACK;
    }

    /// How sure a saving is, from most to least; the weight is its usual share in the expected residual gap.
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
