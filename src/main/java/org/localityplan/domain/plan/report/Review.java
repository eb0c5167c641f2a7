package org.localityplan.domain.plan.report;

import java.time.LocalDate;

/// Where a report stands between the person who wrote it and the person who answers for it. A report that is approved is
/// locked: only a reopening, with its reason, makes a new revision of it.
///
/// @param by who submitted, returned, approved or reopened it last
/// @param on the day that happened
/// @param words what they had to say: why it was returned or reopened; else empty
/// @param revision 1 for the first, one more with each reopening
public record Review(State state, String by, LocalDate on, String words, int revision) {

    /// The steps of a report that has left its writer's hands.
    public enum State {
        SUBMITTED("Waits for approval"),
        RETURNED("Returned"),
        APPROVED("Approved"),
        REOPENED("Reopened");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Review {
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions are counted from 1");
        }
    }

    /// Whether nothing of the report can be changed.
    public boolean locked() {
        return state == State.APPROVED;
    }

    /// Whether the writer has something to do.
    public boolean withWriter() {
        return state == State.RETURNED || state == State.REOPENED;
    }
}
