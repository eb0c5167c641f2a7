package org.localityplan.domain.plan.risk;

import java.time.LocalDate;

/// How a risk was judged on a day.
///
/// @param likelihood 1 (rare) to 5 (almost certain)
/// @param impact 1 (hardly felt) to 5 (the project fails)
/// @param reason why it was judged so; may be empty
public record Score(LocalDate on, int likelihood, int impact, String reason) {

    public static final int STEPS = 5;

    public Score {
        if (likelihood < 1 || likelihood > STEPS || impact < 1 || impact > STEPS) {
            throw new IllegalArgumentException("Likelihood and impact are 1 to " + STEPS);
        }
    }

    /// Likelihood times impact, 1 to 25.
    public int value() {
        return likelihood * impact;
    }
}
