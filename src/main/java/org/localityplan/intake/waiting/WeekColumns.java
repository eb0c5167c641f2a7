package org.localityplan.intake.waiting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.domain.waiting.AgeBands.Band;
import org.localityplan.domain.waiting.AgeBands.End;

/// The 105 columns of an extract in which people are counted by whole weeks: 104 of a week each, and one for all who have
/// waited longer.
final class WeekColumns {

    static final int LAST = 104;

    private WeekColumns() {}

    /// Their headers in order: `Gt 00 To 01 Weeks SUM 1` … `Gt 104 Weeks SUM 1`.
    static List<String> headers() {
        return Stream.concat(
                IntStream.range(0, LAST).mapToObj(week -> "Gt %02d To %02d Weeks SUM 1".formatted(week, week + 1)),
                Stream.of("Gt %d Weeks SUM 1".formatted(LAST)))
                .toList();
    }

    /// The people of each column as bands.
    static List<Band> bands(int[] people) {
        return IntStream.rangeClosed(0, LAST)
                .mapToObj(week -> new Band(week, week == LAST ? new End.Open() : new End.UpTo(week + 1), people[week]))
                .toList();
    }
}
