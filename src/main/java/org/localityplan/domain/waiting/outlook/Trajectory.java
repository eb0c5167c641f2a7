package org.localityplan.domain.waiting.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.waiting.ListTerms.Aim;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// The way of a list to the size it is to have by a day, against how it went: a straight line from the day it began.
public sealed interface Trajectory {

    /// @param aim the size and the day
    /// @param points the counts from the day it began, oldest first, then the day of the aim
    record Planned(Aim.Size aim, List<Point> points) implements Trajectory {
        public Planned {
            points = List.copyOf(points);
        }

        /// The newest count on the way.
        public List<Point> newest() {
            return points.stream()
                    .filter(point -> point.actual() instanceof Actual.Counted)
                    .reduce((_, newer) -> newer)
                    .stream()
                    .toList();
        }
    }

    /// The list has no size to reach.
    record NoAim() implements Trajectory {}

    /// A day on the way.
    ///
    /// @param planned the size by the straight line, unrounded
    record Point(LocalDate day, double planned, Actual actual) {

        /// People more (positive) or fewer than planned; 0 where nobody was counted.
        public double ahead() {
            return switch (actual) {
                case Actual.Counted(int people) -> people - planned;
                case Actual.ToCome() -> 0;
            };
        }
    }

    /// How many were on the list.
    sealed interface Actual {
        record Counted(int people) implements Actual {}

        record ToCome() implements Actual {}
    }

    /// The trajectory of a list with an aim.
    static Trajectory of(WaitingList list) {
        return switch (list.terms().aim()) {
            case Aim.None() -> new NoAim();
            case Aim.Size aim -> {
                Stream<Point> counted = list.counts().stream()
                        .filter(count -> !count.at().isBefore(aim.from()) && !count.at().isAfter(aim.by()))
                        .map(count -> counted(aim, count));
                boolean reached = list.latest().filter(newest -> !newest.at().isBefore(aim.by())).isPresent();
                Stream<Point> end = reached
                        ? Stream.empty()
                        : Stream.of(new Point(aim.by(), aim.people(), new Actual.ToCome()));
                yield new Planned(aim, Stream.concat(counted, end).toList());
            }
        };
    }

    private static Point counted(Aim.Size aim, WaitingCount count) {
        return new Point(count.at(), planned(aim, count.at()), new Actual.Counted(count.waiting()));
    }

    private static double planned(Aim.Size aim, LocalDate day) {
        double whole = ChronoUnit.DAYS.between(aim.from(), aim.by());
        double gone = ChronoUnit.DAYS.between(aim.from(), day);
        return aim.start() + (aim.people() - aim.start()) * gone / whole;
    }

    /// How many people a week must leave beyond those who join, from the newest count on, for the aim to be reached; 0 when
    /// it is reached already. Positive infinity once the day has passed without.
    static double neededAWeek(WaitingList list, Aim.Size aim) {
        WaitingCount newest = list.counts().getLast();
        int over = Math.max(0, newest.waiting() - aim.people());
        long days = Math.max(0, ChronoUnit.DAYS.between(newest.at(), aim.by()));
        return over == 0 ? 0 : over / (days / 7.0);
    }
}
