package org.localityplan.domain.waiting;

import java.util.OptionalInt;

/// How many people on a list have waited longer than its threshold.
public sealed interface OverThreshold {

    /// @param weeks the threshold
    record People(int people, int weeks) implements OverThreshold {}

    /// The list has no threshold.
    record NoThreshold() implements OverThreshold {}

    /// The people were not counted by how long they have waited, or the threshold lies inside a band.
    record NotCounted(int weeks) implements OverThreshold {}

    /// At one count of a list.
    static OverThreshold of(WaitingList list, WaitingCount count) {
        return switch (list.terms().threshold()) {
            case ListTerms.Threshold.None() -> new NoThreshold();
            case ListTerms.Threshold.Weeks(int weeks) -> {
                OptionalInt people = count.detail().ages().over(weeks);
                yield people.isPresent() ? new People(people.getAsInt(), weeks) : new NotCounted(weeks);
            }
        };
    }
}
