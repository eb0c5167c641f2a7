package org.localityplan.desktop.measure.sheet.row;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.localityplan.domain.measure.Unit;

/// What numbers of a row can be: none below nought, percentages up to 100, whole people, a value that follows from its parts.
final class FigureLimits {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final SheetLine line;
    private final Map<SheetColumn, BigDecimal> typed;
    private final Map<SheetColumn, String> faults = new EnumMap<>(SheetColumn.class);

    private FigureLimits(SheetLine line, Map<SheetColumn, BigDecimal> typed) {
        this.line = line;
        this.typed = typed;
    }

    /// What is wrong with the typed numbers, by cell.
    static Map<SheetColumn, String> of(SheetLine line, Map<SheetColumn, BigDecimal> typed) {
        var limits = new FigureLimits(line, typed);
        limits.checkParts();
        limits.checkValue();
        return limits.faults;
    }

    private void checkParts() {
        typed.forEach((column, amount) -> {
            if (column != SheetColumn.VALUE && amount.signum() < 0) {
                faults.put(column, "The %s cannot be below 0.".formatted(name(column)));
            }
        });
        Optional<BigDecimal> numerator = part(SheetColumn.NUMERATOR);
        Optional<BigDecimal> denominator = part(SheetColumn.DENOMINATOR);
        if (denominator.filter(amount -> amount.signum() == 0).isPresent()) {
            faults.put(SheetColumn.DENOMINATOR, "Nothing can be divided by 0. Correct it, or leave it empty.");
        } else
            if (numerator.isPresent() && denominator.isPresent() && unit() == Unit.PERCENT
                    && numerator.get().compareTo(denominator.get()) > 0 && !everOver100()) {
                        faults.put(SheetColumn.NUMERATOR, "%s of %s is over 100%%. Correct one of the two."
                                .formatted(written(numerator.get()), written(denominator.get())));
                    }
    }

    private void checkValue() {
        if (!typed.containsKey(SheetColumn.VALUE) || !faults.isEmpty()) {
            return;
        }
        BigDecimal value = typed.get(SheetColumn.VALUE);
        if (value.signum() < 0 && unit() != Unit.SCORE && unit() != Unit.RATE) {
            say("A figure in %s cannot be below 0.".formatted(unit().words()));
        } else if (unit() == Unit.PERCENT && value.compareTo(HUNDRED) > 0 && !everOver100()) {
            say("A percentage lies between 0 and 100. Write 88.1 for 88.1%.");
        } else if (unit() == Unit.COUNT && value.stripTrailingZeros().scale() > 0) {
            say("People are counted in whole numbers. Leave out what stands behind the point.");
        } else {
            checkAgreement(value);
        }
    }

    private void checkAgreement(BigDecimal value) {
        if (!typed.containsKey(SheetColumn.NUMERATOR) || !typed.containsKey(SheetColumn.DENOMINATOR)) {
            return;
        }
        BigDecimal numerator = typed.get(SheetColumn.NUMERATOR);
        BigDecimal denominator = typed.get(SheetColumn.DENOMINATOR);
        Rate.of(unit()).filter(rate -> !rate.agrees(value, numerator, denominator)).ifPresent(rate -> say(
                "%s of %s is %s, not %s. Correct one of them, or leave the value empty."
                        .formatted(
                                written(numerator),
                                written(denominator),
                                unit().print(rate.of(numerator, denominator)),
                                written(value))));
    }

    private void say(String sentence) {
        faults.put(SheetColumn.VALUE, sentence);
    }

    private Optional<BigDecimal> part(SheetColumn column) {
        return Optional.ofNullable(typed.get(column));
    }

    private Unit unit() {
        return line.measure().unit();
    }

    /// Some percentages, such as of a plan, do go over 100.
    private boolean everOver100() {
        return line.history().totals().stream()
                .flatMap(each -> each.figure().value().stream())
                .anyMatch(amount -> amount.compareTo(HUNDRED) > 0);
    }

    private static String name(SheetColumn column) {
        return column.heading().toLowerCase(Locale.UK);
    }

    private static String written(BigDecimal amount) {
        return Unit.RATE.number(amount, Math.max(0, amount.stripTrailingZeros().scale()));
    }
}
