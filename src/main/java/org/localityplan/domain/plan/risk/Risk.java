package org.localityplan.domain.plan.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Provenance;

/// A risk, which may happen, or an issue, which has.
///
/// @param title what may happen or has, in one sentence
/// @param effect what it would do to the project
/// @param owner the role that answers for it
/// @param scores how it was scored, oldest first; never empty
/// @param review the day it is looked at again
/// @param closed whether it is over
public record Risk(
        UUID id,
        Kind kind,
        String title,
        String effect,
        String owner,
        List<Score> scores,
        LocalDate review,
        boolean closed,
        Provenance provenance) {

    /// Whether it may happen or has.
    public enum Kind {
        RISK("Risk"),
        ISSUE("Issue");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Risk {
        scores = List.copyOf(scores);
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("A risk is scored when it is first written down");
        }
    }

    /// How it stands now.
    public Score score() {
        return scores.getLast();
    }

    public boolean open() {
        return !closed;
    }
}
