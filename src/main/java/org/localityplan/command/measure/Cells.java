package org.localityplan.command.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;

/// Values of a measure as cells: unrounded for programs, in the measure's unit for people.
record Cells(Unit unit) {
    private static final int DECIMALS = 10;

    Cell amount(BigDecimal amount) {
        return new Cell.Amount(amount.stripTrailingZeros(), unit.print(amount));
    }

    Cell amount(Optional<BigDecimal> amount) {
        return amount.map(this::amount).orElse(new Cell.Empty());
    }

    /// How far two values lie apart.
    Cell difference(BigDecimal difference) {
        return new Cell.Amount(difference.stripTrailingZeros(), apart(difference));
    }

    /// `8.2 percentage points`, `12 people`.
    String apart(BigDecimal difference) {
        return unit == Unit.PERCENT ? unit.number(difference) + " percentage points" : unit.print(difference);
    }

    /// A line of a chart, which was divided: one decimal more than a value has, and ten for programs.
    Cell line(BigDecimal line) {
        return new Cell.Amount(
                line.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros(),
                unit.number(line, unit.decimals() + 1));
    }

    Cell figure(Figure figure) {
        return switch (figure) {
            case Figure.Value value -> amount(value.amount());
            case Figure.Suppressed() -> Cell.of("suppressed");
            case Figure.Missing() -> Cell.of("missing");
        };
    }

    Cell part(Figure figure, Figure.Part part) {
        return figure instanceof Figure.Value value
                ? value.part(part)
                        .<Cell>map(amount -> new Cell.Amount(amount, amount.toPlainString()))
                        .orElse(new Cell.Empty())
                : new Cell.Empty();
    }

    Cell aim(Target.Aim aim) {
        return switch (aim) {
            case Target.Aim.Level(var value) -> amount(value);
            case Target.Aim.Band(var low, var high) -> Cell.of(unit.number(low) + " to " + unit.print(high));
        };
    }

    String words(Target.Tolerance tolerance) {
        return switch (tolerance) {
            case Target.Tolerance.Relative(var share) ->
                share.movePointRight(2).stripTrailingZeros().toPlainString() + "% of the target";
            case Target.Tolerance.Absolute(var amount) -> unit.print(amount);
        };
    }

    /// A constant's name as a word: `financial year`.
    static Cell word(Enum<?> constant) {
        return Cell.of(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
