package org.localityplan.domain.budget;

import java.util.List;
import org.localityplan.domain.Money;

/// An amount and the parts that are said to explain it, as an overspend of 21 is 9 unidentified and 12 unachievable savings
/// and 11 of pressures less 11 of mitigations.
///
/// @param stated the amount as it is stated
/// @param parts what explains it; mitigations are negative
public record Explanation(Money stated, List<Part> parts) {

    /// One part of the explanation.
    public record Part(String words, Money amount) {}

    public Explanation {
        parts = List.copyOf(parts);
    }

    /// What the parts add up to.
    public Money explained() {
        return Money.total(parts.stream().map(Part::amount).toList());
    }

    /// What is stated and not explained; a bar of its own.
    public Money unreconciled() {
        return stated.minus(explained());
    }
}
