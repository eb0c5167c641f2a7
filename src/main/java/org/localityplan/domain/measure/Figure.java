package org.localityplan.domain.measure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// What was published for an area and a period: a value, or the reason why there is none.
public sealed interface Figure {

    /// A published value.
    ///
    /// @param amount unrounded, in the unit of the measure
    /// @param parts the numbers it was made from, those that were published
    /// @param provisional whether it may still be revised
    record Value(BigDecimal amount, Map<Part, BigDecimal> parts, boolean provisional) implements Figure {
        public Value {
            parts = Map.copyOf(parts);
        }

        /// A final value of which nothing more is known.
        public static Value of(String amount) {
            return new Value(new BigDecimal(amount), Map.of(), false);
        }

        public Optional<BigDecimal> part(Part part) {
            return Optional.ofNullable(parts.get(part));
        }
    }

    /// Withheld by the publisher because the number is small: `[c]`, `c`, `*`.
    record Suppressed() implements Figure {}

    /// Not collected or not available: `[x]`, `[z]`, `:`, blank.
    record Missing() implements Figure {}

    /// A number that stands behind a value.
    enum Part {
        NUMERATOR,
        DENOMINATOR,
        /// Half the width of the 95 % interval, in the unit of the measure.
        MARGIN_OF_ERROR
    }

    /// The amount, where there is one.
    default Optional<BigDecimal> value() {
        return this instanceof Value known ? Optional.of(known.amount()) : Optional.empty();
    }
}
