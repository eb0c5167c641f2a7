package org.localityplan.desktop.measure.sheet.row;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Figure.Part;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Unit;

/// Reads one row: what is typed goes before what the plan has; a percentage or rate that is left empty is made from its
/// numerator and denominator.
final class RowReader {

    private static final Set<String> YES = Set.of("yes", "y", "p", "provisional", "true", "x", "✓", "1");
    private static final Set<String> NO = Set.of("no", "n", "final", "false", "0");
    private static final Set<String> SUPPRESSED = Set.of("c", "[c]", "*", "suppressed");
    private static final Set<String> MISSING = Set.of("x", "[x]", "z", "[z]", ":", "n/a", "missing");

    private final SheetLine line;
    private final Map<SheetColumn, String> faults = new EnumMap<>(SheetColumn.class);
    private final Map<SheetColumn, BigDecimal> typed = new EnumMap<>(SheetColumn.class);
    private final Optional<Figure.Value> before;

    RowReader(SheetLine line) {
        this.line = line;
        before = line.existing()
                .map(Observation::figure)
                .filter(Figure.Value.class::isInstance)
                .map(Figure.Value.class::cast);
    }

    RowReading read() {
        if (line.draft().empty() || line.existing().isEmpty() && emptied()) {
            return new RowReading.Unchanged();
        }
        if (!line.refused().isEmpty()) {
            return new RowReading.Faulty(line.refused());
        }
        Optional<Figure> withoutValue = withoutValue();
        if (withoutValue.isEmpty()) {
            readNumber(SheetColumn.VALUE);
        }
        readNumber(SheetColumn.NUMERATOR);
        readNumber(SheetColumn.DENOMINATOR);
        boolean provisional = provisional();
        if (withoutValue.isEmpty() && faults.isEmpty()) {
            faults.putAll(FigureLimits.of(line, typed));
        }
        if (faults.isEmpty() && withdrawn()) {
            return new RowReading.Withdrawn(freshRemark());
        }
        if (faults.isEmpty() && withoutValue.isEmpty() && value().isEmpty()) {
            sayWhatIsMissing();
        }
        return faults.isEmpty()
                ? settled(withoutValue.orElseGet(() -> figure(provisional)))
                : new RowReading.Faulty(faults);
    }

    private RowReading settled(Figure figure) {
        String fresh = freshRemark();
        boolean partErased = erased(SheetColumn.NUMERATOR) || erased(SheetColumn.DENOMINATOR);
        boolean same = !partErased
                && line.existing().map(each -> same(each.figure(), figure)).orElse(false);
        return same && fresh.isEmpty()
                ? new RowReading.Unchanged()
                : new RowReading.Ready(figure, fresh, figure instanceof Figure.Value && computed());
    }

    private String freshRemark() {
        String remark = line.draft().text(SheetColumn.NOTE);
        return remark.equals(line.remark()) ? "" : remark;
    }

    /// The value was emptied, and nothing is typed from which it would follow.
    private boolean withdrawn() {
        return erased(SheetColumn.VALUE) && line.existing().isPresent() && typed.isEmpty();
    }

    private boolean erased(SheetColumn column) {
        return line.draft().erased(column);
    }

    /// Whether nothing but emptied cells is left, of a figure that somebody else has removed meanwhile.
    private boolean emptied() {
        return line.draft().texts().values().stream().allMatch(String::isEmpty);
    }

    /// The words that stand for a figure that is withheld or not there.
    private Optional<Figure> withoutValue() {
        String word = line.draft().text(SheetColumn.VALUE).toLowerCase(Locale.UK);
        if (SUPPRESSED.contains(word)) {
            return Optional.of(new Figure.Suppressed());
        }
        if (MISSING.contains(word)) {
            return Optional.of(new Figure.Missing());
        }
        boolean kept = before.isEmpty() && typedNoNumbers();
        return line.existing().filter(_ -> kept).map(Observation::figure);
    }

    private boolean typedNoNumbers() {
        return !line.draft().has(SheetColumn.VALUE)
                && !line.draft().has(SheetColumn.NUMERATOR)
                && !line.draft().has(SheetColumn.DENOMINATOR);
    }

    private void readNumber(SheetColumn column) {
        if (!line.draft().has(column) || erased(column)) {
            return;
        }
        String text = line.draft().text(column);
        UkNumber.parse(text)
                .ifPresentOrElse(
                        number -> take(column, number),
                        () -> faults.put(column, "“%s” is no number. Write it like 1,190 or 88.1.".formatted(text)));
    }

    private void take(SheetColumn column, UkNumber number) {
        boolean percentage = column == SheetColumn.VALUE && line.measure().unit() == Unit.PERCENT;
        if (number.percent() && !percentage) {
            faults.put(column, "This is counted in %s, not in per cent. Leave out the %% sign."
                    .formatted(column == SheetColumn.VALUE ? line.measure().unit().words() : "whole numbers"));
        } else {
            typed.put(column, number.amount());
        }
    }

    private boolean provisional() {
        String word = line.draft().text(SheetColumn.PROVISIONAL).toLowerCase(Locale.UK);
        if (!word.isEmpty() && !YES.contains(word) && !NO.contains(word)) {
            faults.put(SheetColumn.PROVISIONAL, "Write yes or no, or leave it empty.");
        }
        return word.isEmpty() && !erased(SheetColumn.PROVISIONAL)
                ? before.map(Figure.Value::provisional).orElse(false)
                : YES.contains(word);
    }

    private void sayWhatIsMissing() {
        boolean half = typed.containsKey(SheetColumn.NUMERATOR) != typed.containsKey(SheetColumn.DENOMINATOR);
        if (half && Rate.of(line.measure().unit()).isPresent()) {
            var missing = typed.containsKey(SheetColumn.NUMERATOR) ? SheetColumn.DENOMINATOR : SheetColumn.NUMERATOR;
            faults.put(missing, "Give the %s too, or the value.".formatted(missing.heading().toLowerCase(Locale.UK)));
        } else {
            faults.put(SheetColumn.VALUE, "Give the value that belongs to what is typed in this row.");
        }
    }

    private Figure figure(boolean provisional) {
        var parts = new EnumMap<Part, BigDecimal>(Part.class);
        part(SheetColumn.NUMERATOR, Part.NUMERATOR).ifPresent(amount -> parts.put(Part.NUMERATOR, amount));
        part(SheetColumn.DENOMINATOR, Part.DENOMINATOR).ifPresent(amount -> parts.put(Part.DENOMINATOR, amount));
        if (typed.isEmpty()) {
            before.flatMap(value -> value.part(Part.MARGIN_OF_ERROR))
                    .ifPresent(margin -> parts.put(Part.MARGIN_OF_ERROR, margin));
        }
        return new Figure.Value(value().orElseThrow(), parts, provisional);
    }

    private Optional<BigDecimal> value() {
        if (typed.containsKey(SheetColumn.VALUE)) {
            return Optional.of(typed.get(SheetColumn.VALUE));
        }
        return typed.isEmpty() ? keptValue() : made().or(this::keptBesideParts);
    }

    private Optional<BigDecimal> keptValue() {
        return before.map(Figure.Value::amount).filter(_ -> !erased(SheetColumn.VALUE));
    }

    /// Numbers typed beside a value that is no rate leave the value as it is.
    private Optional<BigDecimal> keptBesideParts() {
        return keptValue().filter(_ -> Rate.of(line.measure().unit()).isEmpty());
    }

    private Optional<BigDecimal> made() {
        return Rate.of(line.measure().unit())
                .flatMap(rate -> part(SheetColumn.NUMERATOR, Part.NUMERATOR)
                        .flatMap(numerator -> part(SheetColumn.DENOMINATOR, Part.DENOMINATOR)
                                .map(denominator -> rate.of(numerator, denominator))));
    }

    private boolean computed() {
        return !typed.containsKey(SheetColumn.VALUE) && !typed.isEmpty() && made().isPresent();
    }

    /// The number behind the value: as typed, or as the plan has it while the value is not typed over.
    private Optional<BigDecimal> part(SheetColumn column, Part part) {
        if (typed.containsKey(column)) {
            return Optional.of(typed.get(column));
        }
        if (erased(column)) {
            return Optional.empty();
        }
        return before.filter(_ -> !typed.containsKey(SheetColumn.VALUE)).flatMap(value -> value.part(part));
    }

    private static boolean same(Figure one, Figure other) {
        return one instanceof Figure.Value(var amount, var parts, var provisional)
                && other instanceof Figure.Value(var newAmount, var newParts, var newProvisional)
                        ? amount.compareTo(newAmount) == 0
                                && provisional == newProvisional
                                && newParts.entrySet().stream().allMatch(each -> parts.containsKey(each.getKey())
                                        && parts.get(each.getKey()).compareTo(each.getValue()) == 0)
                        : one.equals(other);
    }
}
