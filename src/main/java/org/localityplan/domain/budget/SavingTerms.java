package org.localityplan.domain.budget;

import org.localityplan.domain.Money;

/// How a saving lasts, and who answers for it.
///
/// @param owner the role that answers for it; may be empty
public record SavingTerms(Recurrence recurrence, Effect effect, String owner) {

    /// Nothing is known beyond the amounts.
    public static final SavingTerms NOT_STATED =
            new SavingTerms(Recurrence.NOT_STATED, new Effect.WholeYear(), "");

    /// Whether a saving is made every year from now on.
    public enum Recurrence {
        RECURRENT("Recurrent"),
        ONE_OFF("One-off"),
        NOT_STATED("Not stated");

        private final String words;

        Recurrence(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// How much of a year the amounts are for.
    public sealed interface Effect {
        /// It is made through the whole of its year.
        record WholeYear() implements Effect {}

        /// It begins within its year.
        ///
        /// @param inWholeYear what it saves in a year from its first day to its last
        record PartYear(Money inWholeYear) implements Effect {}
    }
}
