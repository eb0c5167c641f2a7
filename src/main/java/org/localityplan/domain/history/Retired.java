package org.localityplan.domain.history;

import java.time.LocalDate;
import java.util.UUID;

/// A part of the plan that was taken out of it; all that was written about it stays.
///
/// @param under the name of what it stood under
public record Retired(UUID id, Part part, String name, String under, LocalDate on, String reason) {

    /// What kind of part it is.
    public enum Part {
        PRIORITY("Priority"),
        PROGRAMME("Programme"),
        PROJECT("Project");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
