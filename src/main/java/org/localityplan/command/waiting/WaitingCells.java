package org.localityplan.command.waiting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.domain.waiting.OverThreshold;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.domain.waiting.outlook.QueueReading;
import org.localityplan.domain.waiting.outlook.QueueReading.Answer;

/// Figures of waiting lists as cells: unrounded for programs, with their unit for people.
final class WaitingCells {

    private static final int DECIMALS = 10;

    private WaitingCells() {}

    /// A number that was divided, with ten decimals for programs.
    static Cell amount(double amount, String printed) {
        return new Cell.Amount(exact(amount), printed);
    }

    static BigDecimal exact(double amount) {
        BigDecimal rounded =
                BigDecimal.valueOf(amount).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    static Cell wait(Wait wait) {
        return switch (wait) {
            case Wait.Weeks(BigDecimal weeks) -> new Cell.Amount(weeks, weeks.toPlainString());
            case Wait.Over _ -> Cell.of(wait.words());
            case Wait.Unknown() -> new Cell.Empty();
        };
    }

    static Cell longest(Longest longest) {
        return longest instanceof Longest.Weeks(int weeks) ? Cell.of(weeks) : new Cell.Empty();
    }

    static Cell over(OverThreshold over) {
        return over instanceof OverThreshold.People(int people, int _) ? Cell.of(people) : new Cell.Empty();
    }

    static Cell answer(QueueReading reading) {
        return reading.answer() instanceof Answer.Amount(double amount, _)
                ? amount(amount, reading.words())
                : Cell.of(reading.words());
    }

    /// A whole number, or nothing.
    static Cell count(Optional<Integer> people) {
        return people.map(Cell::of).orElse(new Cell.Empty());
    }
}
