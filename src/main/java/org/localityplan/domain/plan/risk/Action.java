package org.localityplan.domain.plan.risk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.localityplan.domain.Provenance;

/// Something that somebody has undertaken to do by a day.
///
/// @param words what, beginning with a verb
/// @param owner the role that does it
public record Action(
        UUID id, String words, String owner, LocalDate due, State state, Origin origin, Provenance provenance) {

    /// Whether it is still to be done.
    public enum State {
        OPEN("Open"),
        DONE("Done"),
        DROPPED("Dropped");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// What the action answers to.
    public sealed interface Origin {
        /// The project as a whole.
        record OfProject() implements Origin {}

        /// One of its risks or issues.
        record OfRisk(UUID risk) implements Origin {}
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /// Whether it is meant to bring the risk down.
    public boolean answers(Risk risk) {
        return origin instanceof Origin.OfRisk(UUID id) && id.equals(risk.id());
    }

    /// Days past its due day while it is open; 0 otherwise.
    public long daysOverdue(LocalDate asAt) {
        return open() ? Math.max(0, ChronoUnit.DAYS.between(due, asAt)) : 0;
    }
}
