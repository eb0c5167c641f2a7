package org.localityplan.store.command.measure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;

/// A measure's definition in the words of the audit trail, part by part, so that only what changed need be told.
final class MeasureWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MeasureWords() {}

    static String name(Measure measure) {
        return measure.key().code() + " " + measure.name();
    }

    /// The parts of a definition by their names.
    static Map<String, String> parts(Measure measure, List<Target> targets) {
        Upkeep upkeep = measure.upkeep();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Code", measure.key().toString());
        parts.put("Name", measure.name());
        parts.put("Unit", measure.unit().words());
        parts.put("Better", words(measure.polarity()));
        parts.put("Period", words(measure.frequency()));
        parts.put("Definition", measure.definition());
        parts.put("Owner", measure.owner());
        parts.put("Stage", words(measure.stage()));
        parts.put("Control", upkeep.control().words());
        parts.put("Figures", upkeep.timing().lagDays() + " days after the period, "
                + upkeep.timing().graceDays() + " days of grace");
        parts.put("Quality", upkeep.quality().mark().words() + blankOr(". ", upkeep.quality().remark()));
        parts.put("Proxies", upkeep.proxies().stream().map(Object::toString).collect(Collectors.joining(", ")));
        parts.put("Source", measure.provenance().source());
        targets.forEach(each -> parts.put(
                "Target " + each.period().label(), target(measure.unit(), each)));
        return parts;
    }

    /// The parts that are not the same in both, as they are in the first.
    static String unlike(Map<String, String> parts, Map<String, String> other) {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().equals(other.getOrDefault(part.getKey(), "")))
                .map(part -> part.getKey() + ": " + part.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String target(Unit unit, Target target) {
        String aim = switch (target.aim()) {
            case Target.Aim.Level(BigDecimal value) -> exact(unit, value);
            case Target.Aim.Band(BigDecimal low, BigDecimal high) -> exact(unit, low) + " to " + exact(unit, high);
        };
        String tolerance = switch (target.tolerance()) {
            case Target.Tolerance.Relative(BigDecimal share) ->
                share.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "% of it";
            case Target.Tolerance.Absolute(BigDecimal amount) -> exact(unit, amount);
        };
        return aim + ", tolerance " + tolerance + blankOr(". ", target.basis())
                + blankOr(". Agreed by ", target.approver()) + ". " + target.provenance().source();
    }

    private static String exact(Unit unit, BigDecimal amount) {
        return unit.print(amount, Math.max(amount.scale(), 0));
    }

    private static String blankOr(String before, String words) {
        return words.isEmpty() ? "" : before + words;
    }

    private static String words(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
