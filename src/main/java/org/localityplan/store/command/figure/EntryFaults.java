package org.localityplan.store.command.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Unit;

/// What is wrong with the cells of a sheet: one fault a cell, its field `row.column` with rows counted from 0, as
/// `3.numerator`. The columns are `measure`, `period`, `value`, `numerator`, `denominator` and `remark`.
final class EntryFaults {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int REMARK = 4_000;

    private final Change.EnterFigures sheet;
    private final Map<UUID, Measure> measures;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();
    private int row;

    /// @param measures those that figures can be entered for
    EntryFaults(Change.EnterFigures sheet, Map<UUID, Measure> measures, LocalDate today) {
        this.sheet = sheet;
        this.measures = measures;
        this.today = today;
    }

    List<Fault> all() {
        if (sheet.figures().isEmpty()) {
            return List.of(new Fault("", "There is no figure in this sheet. Enter one."));
        }
        if (sheet.period().start().isAfter(today)) {
            return List.of(new Fault("", "%s has not begun. Choose a period up to today."
                    .formatted(sheet.period().label())));
        }
        Set<List<Object>> seen = new HashSet<>();
        for (Change.Entered each : sheet.figures()) {
            Optional<Measure> measure = Optional.ofNullable(measures.get(each.measure()));
            if (measure.isEmpty()) {
                add("measure", "This measure is not in the plan any more. Take the row out.");
            } else if (!seen.add(place(each))) {
                add("value", "There are two rows for this figure. Keep one.");
            } else {
                check(measure.get(), each);
            }
            row++;
        }
        return faults;
    }

    private static List<Object> place(Change.Entered each) {
        Observation figure = each.observation();
        return List.of(each.measure(), figure.area().code(), figure.period(), figure.breakdown());
    }

    private void check(Measure measure, Change.Entered entered) {
        Observation each = entered.observation();
        if (measure.frequency() != sheet.period().kind()) {
            add("period",
                    "This measure is kept by %s. Enter it in a sheet for one.".formatted(words(measure.frequency())));
        } else if (!each.period().equals(sheet.period())) {
            add("period", "This sheet is for %s. Enter other periods in their own sheets."
                    .formatted(sheet.period().label()));
        }
        if (!ImportFaults.fits(each)) {
            add("value",
                    "This cannot be kept: a number has at most 20 digits before its point, a breakdown 200 letters.");
        } else if (each.figure() instanceof Figure.Value value) {
            check(measure.unit(), value);
        }
        if (entered.remark().length() > REMARK) {
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
        String field = field(column);
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    private void add(String column, String sentence) {
        faults.add(new Fault(field(column), sentence));
    }

    private String field(String column) {
        return row + "." + column;
    }

    private static String words(Period.Kind kind) {
        return switch (kind) {
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case FINANCIAL_YEAR -> "financial year";
            case CALENDAR_YEAR -> "calendar year";
        };
    }
}
