package org.localityplan.domain.waiting.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.localityplan.domain.waiting.Rates;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// What somebody wants to try on a list. What comes of it is an illustration: it is shown and printed, never stored.
///
/// @param extraAWeek people seen in a week beyond those of the last three counts; may be negative
/// @param demandChange by which share the people who join change: −0.1 is a tenth fewer
/// @param initiative extra people seen for some weeks only
public record WhatIf(double extraAWeek, double demandChange, Initiative initiative) {

    /// Nothing is changed.
    public static final WhatIf AS_NOW = new WhatIf(0, 0, new Initiative(0, 0));

    /// So far ahead the sizes are reckoned: five years.
    public static final int WEEKS = 260;

    /// A waiting-list initiative, which begins with the first week after the newest count.
    ///
    /// @param weeks how long it lasts
    /// @param aWeek people seen in each of those weeks beyond all others
    public record Initiative(int weeks, double aWeek) {}

    /// What would come of it.
    public sealed interface Projection {
        /// @param from the day of the newest count, week 0
        /// @param sizes the size at the end of each week, from week 0; the last is 0 where the list clears
        record Sizes(LocalDate from, List<Double> sizes, End end) implements Projection {
            public Sizes {
                sizes = List.copyOf(sizes);
            }
        }

        record SnapshotOnly() implements Projection {}

        record TooFewCounts() implements Projection {}
    }

    /// Where the sizes end.
    public sealed interface End {
        /// Nobody waits any more by then.
        record Clears(LocalDate on, int weeks) implements End {}

        /// It shrinks, but people still wait after five years.
        record StillWaiting(long people) implements End {}

        /// When the initiative is over, as many or more join than leave.
        record Growing() implements End {}
    }

    public WhatIf {
        if (demandChange < -1) {
            throw new IllegalArgumentException("Fewer than nobody cannot join a list");
        }
    }

    /// Tries it on a list: each week the people who join are added, and those who leave taken off, until nobody waits.
    public Projection on(WaitingList list) {
        return switch (Rates.of(list)) {
            case Rates.SnapshotOnly() -> new Projection.SnapshotOnly();
            case Rates.TooFewCounts() -> new Projection.TooFewCounts();
            case Rates.Known rates -> sizes(list.counts().getLast(), rates);
        };
    }

    private Projection sizes(WaitingCount newest, Rates.Known rates) {
        double net = rates.demand() * (1 + demandChange) - rates.capacity() - extraAWeek;
        List<Double> sizes = new ArrayList<>(List.of((double) newest.waiting()));
        while (sizes.size() <= WEEKS && sizes.getLast() > 0) {
            double extra = sizes.size() <= initiative.weeks() ? initiative.aWeek() : 0;
            sizes.add(Math.max(0, sizes.getLast() + net - extra));
        }
        return new Projection.Sizes(newest.at(), sizes, end(newest.at(), sizes, net));
    }

    private static End end(LocalDate from, List<Double> sizes, double net) {
        int weeks = sizes.size() - 1;
        if (sizes.getLast() == 0) {
            return new End.Clears(from.plusWeeks(weeks), weeks);
        }
        return net < 0 ? new End.StillWaiting(Math.round(sizes.getLast())) : new End.Growing();
    }
}
