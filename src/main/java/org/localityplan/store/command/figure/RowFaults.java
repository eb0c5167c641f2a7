package org.localityplan.store.command.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Unit;

/// What is wrong with the cells of one row of a sheet.
final class RowFaults {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int REMARK = 4_000;

    private final UUID measure;
    private final List<Fault> faults = new ArrayList<>();

    RowFaults(UUID measure) {
        this.measure = measure;
    }

    List<Fault> all() {
        return faults;
    }

    void add(String column, String sentence) {
        faults.add(new Fault(Change.EnterFigures.field(measure, column), sentence));
    }

    void checkFigure(Unit unit, Observation each) {
        if (!ImportFaults.fits(each)) {
            add("value",
                    "This cannot be kept: a number has at most 20 digits before its point, a breakdown 200 letters.");
        } else if (each.figure() instanceof Figure.Value value) {
            check(unit, value);
        }
    }

    void checkRemark(String remark) {
        if (remark.length() > REMARK) {
            add("remark", "A note has at most 4,000 letters. Shorten it.");
        }
    }

    private void check(Unit unit, Figure.Value value) {
        Optional<BigDecimal> numerator = value.part(Figure.Part.NUMERATOR);
        Optional<BigDecimal> denominator = value.part(Figure.Part.DENOMINATOR);
        boolean negative = numerator.filter(number -> number.signum() < 0).isPresent();
        if (negative) {
            add("numerator", "A numerator is 0 or more. Check the sign.");
        }
        boolean empty = denominator.filter(number -> number.signum() <= 0).isPresent();
        if (empty) {
            add("denominator", "A denominator is more than 0. Check it, or leave both parts empty.");
        }
        checkValue(unit, value.amount());
        if (unit == Unit.PERCENT && numerator.isPresent() && denominator.isPresent() && !negative && !empty) {
            checkShare(value.amount(), numerator.get(), denominator.get());
        }
    }

    private void checkValue(Unit unit, BigDecimal amount) {
        if (unit == Unit.PERCENT && (amount.signum() < 0 || amount.compareTo(HUNDRED) > 0)) {
            add("value", "A percentage lies between 0 and 100. Check the point.");
        } else if (unit == Unit.COUNT && amount.signum() < 0) {
            add("value", "A count is 0 or more. Check the sign.");
        } else if (unit == Unit.COUNT && amount.stripTrailingZeros().scale() > 0) {
            add("value", "A count is a whole number. Check the point.");
        }
    }

    /// The value may be rounded to as many decimals as it is given with, but is never asked to be more exact than it is
    /// printed.
    private void checkShare(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal share = numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL64);
        int decimals = Math.clamp(value.scale(), 0, Unit.PERCENT.decimals());
        if (share.subtract(value).abs().compareTo(HALF.scaleByPowerOfTen(-decimals)) > 0 && !faulty("value")) {
            add("numerator", "%s of %s is %s, not %s. Correct one of them.".formatted(
                    numerator.toPlainString(), denominator.toPlainString(), Unit.PERCENT.print(share),
                    Unit.PERCENT.print(value, Math.max(value.scale(), 0))));
        }
    }

    private boolean faulty(String column) {
        String field = Change.EnterFigures.field(measure, column);
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }
}
