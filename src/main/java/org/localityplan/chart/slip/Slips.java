package org.localityplan.chart.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.Milestone;

/// What a slip chart shows.
///
/// @param rows from the top
/// @param today the day it is looked at
public record Slips(List<Row> rows, LocalDate today) {

    /// A milestone.
    ///
    /// @param note where it belongs, in small letters below its name; may be empty
    public record Row(Milestone milestone, String note) {

        /// `4 months late`, `on time`, `9 days late`.
        public String lateness(LocalDate today) {
            long days = milestone.daysLate(today);
            return days == 0 ? "on time" : Spoken.days(days) + " late";
        }

        /// Whether the day it was last expected has gone by without it.
        boolean passed(LocalDate today) {
            return !milestone.reached() && milestone.delivery().day().isBefore(today);
        }

        Stream<LocalDate> days() {
            return Stream.concat(
                    Stream.of(milestone.baseline(), milestone.delivery().day()),
                    milestone.moves().stream().flatMap(move -> Stream.of(move.from(), move.to())));
        }
    }

    public Slips {
        rows = List.copyOf(rows);
    }

    /// The first and the last day that is drawn, in this order.
    List<LocalDate> span() {
        List<LocalDate> days = Stream.concat(rows.stream().flatMap(Row::days), Stream.of(today)).sorted().toList();
        return List.of(days.getFirst(), days.getLast());
    }
}
