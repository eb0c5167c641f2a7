package org.localityplan.domain.waiting;

import java.util.List;

/// What a count says beyond size and movements, as far as somebody counted it.
///
/// @param median half the people have waited this long or less, as it was given
/// @param ninetySecond 92 in a hundred have waited this long or less, as it was given
/// @param ages the people by how long they have waited
/// @param priorities the people by priority class, in the list's own order
public record CountDetail(Wait median, Wait ninetySecond, AgeBands ages, List<PriorityCount> priorities) {

    /// Nothing beyond size and movements.
    public static final CountDetail NONE =
            new CountDetail(new Wait.Unknown(), new Wait.Unknown(), AgeBands.NONE, List.of());

    /// The people of one priority class.
    public record PriorityCount(String priority, int people) {
        public PriorityCount {
            if (people < 0) {
                throw new IllegalArgumentException("A count of people is never negative: " + people);
            }
        }
    }

    public CountDetail {
        priorities = List.copyOf(priorities);
    }
}
