package org.localityplan.domain.waiting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.Provenance;

/// A list of people who wait for one thing.
///
/// @param holder the body that keeps the list
/// @param standardWeeks the wait, in weeks, that the locality holds itself to
/// @param definition who is counted, and from when
/// @param terms what is agreed about it beyond its standard
/// @param counts oldest first, one a date
public record WaitingList(
        UUID id,
        String name,
        Holder holder,
        int standardWeeks,
        String definition,
        ListTerms terms,
        List<WaitingCount> counts,
        Provenance provenance) {

    /// Which side keeps a list; council and NHS lists are never added together.
    public enum Holder {
        COUNCIL("Council"),
        NHS("NHS");

        private final String words;

        Holder(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public WaitingList {
        counts = List.copyOf(counts);
    }

    public Optional<WaitingCount> latest() {
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts.getLast());
    }

    /// The count before the latest one.
    public Optional<WaitingCount> previous() {
        return counts.size() < 2 ? Optional.empty() : Optional.of(counts.get(counts.size() - 2));
    }
}
