package org.localityplan.domain.waiting;

import java.time.LocalDate;
import java.util.UUID;
import org.localityplan.domain.Provenance;

/// How a waiting list stood at the end of a day.
///
/// @param waiting people on the list
/// @param flow what moved since the count before
/// @param longest the longest wait on the list
/// @param detail what was counted beyond that
public record WaitingCount(
        UUID id,
        LocalDate at,
        int waiting,
        Flow flow,
        Longest longest,
        CountDetail detail,
        Provenance provenance) {

    /// What moved on and off the list since the count before.
    public sealed interface Flow {
        /// All three movements were counted.
        ///
        /// @param added people who joined
        /// @param completed people who got what they waited for
        /// @param removed people taken off for any other reason
        record Counted(int added, int completed, int removed) implements Flow {
            public Counted {
                refuseNegative(added);
                refuseNegative(completed);
                refuseNegative(removed);
            }

            /// Joined less left; positive when the list grows.
            public int net() {
                return added - completed - removed;
            }
        }

        /// Only the size of the list is known: nothing about flow can be said.
        record SnapshotOnly() implements Flow {}
    }

    /// The longest wait on the list.
    public sealed interface Longest {
        record Weeks(int weeks) implements Longest {
            public Weeks {
                refuseNegative(weeks);
            }
        }

        record Unknown() implements Longest {}
    }

    public WaitingCount {
        refuseNegative(waiting);
    }

    /// Half the people have waited this long or less: as it was given, or else from the age bands. Two bands only tell who is
    /// over a threshold: nothing is estimated from them.
    public Wait median() {
        return detail.median() instanceof Wait.Unknown ? lengths().median() : detail.median();
    }

    /// 92 in a hundred have waited this long or less: as it was given, or else from the age bands, if there are more than
    /// two.
    public Wait ninetySecond() {
        return detail.ninetySecond() instanceof Wait.Unknown ? lengths().ninetySecond() : detail.ninetySecond();
    }

    private AgeBands lengths() {
        return detail.ages().bands().size() > 2 ? detail.ages() : AgeBands.NONE;
    }

    private static void refuseNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count of people is never negative: " + count);
        }
    }
}
