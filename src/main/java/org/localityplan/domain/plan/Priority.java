package org.localityplan.domain.plan;

import java.util.List;
import java.util.UUID;
import org.localityplan.domain.Provenance;

/// Something the plan sets out to improve, with the programmes that are to do it.
///
/// @param outcome what people will see that is different
public record Priority(
        UUID id, String name, Tier tier, String outcome, List<Programme> programmes, Provenance provenance) {

    /// How much of the plan rests on the priority; enablers serve all the others.
    public enum Tier {
        MAJOR("Major priorities"),
        SUPPORTING("Supporting priorities"),
        ENABLER("Enablers");

        private final String heading;

        Tier(String heading) {
            this.heading = heading;
        }

        /// The heading of the group in lists.
        public String heading() {
            return heading;
        }
    }

    public Priority {
        programmes = List.copyOf(programmes);
    }
}
