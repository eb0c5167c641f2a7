package org.localityplan.store.command.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.Target;

/// What is wrong with a measure's definition, each fault under the name of its part: `name`, `code`, `owner`,
/// `definition`, `proxies`, `quality`, `targets`.
final class MeasureFaults {

    private static final int INTEGER_DIGITS = 20;

    private final Measure measure;
    private final List<Target> targets;
    private final List<Fault> faults = new ArrayList<>();

    MeasureFaults(Change.DefineMeasure change) {
        this.measure = change.measure();
        this.targets = change.targets();
    }

    /// @param taken whether another measure has the key
    List<Fault> all(boolean taken) {
        needed("name", measure.name(), 500);
        needed("code", measure.key().code(), 40);
        needed("owner", measure.owner(), 300);
        most("definition", measure.definition(), 4_000);
        most("quality", measure.upkeep().quality().remark(), 4_000);
        if (taken) {
            add("code", "Another measure has the code %s. Choose another code.".formatted(measure.key()));
        }
        if (measure.stage() == Measure.Stage.LIVE && measure.definition().isBlank()) {
            add("definition", "A live measure needs a definition: who and what is counted. Write it down.");
        }
        if (measure.upkeep().proxies().contains(measure.key())) {
            add("proxies", "A measure cannot stand in for itself. Choose another one.");
        }
        if (new HashSet<>(measure.upkeep().proxies()).size() < measure.upkeep().proxies().size()) {
            add("proxies", "A proxy is named twice. Keep one.");
        }
        targets();
        return faults;
    }

    private void targets() {
        Set<Period> seen = new HashSet<>();
        for (Target each : targets) {
            String label = each.period().label();
            if (!seen.add(each.period())) {
                add("targets", "There are two targets for %s. Keep one.".formatted(label));
            }
            if (!amounts(each).stream().allMatch(MeasureFaults::fits)) {
                add("targets", "The target for %s has more than 20 digits. Check it.".formatted(label));
            }
            if (amounts(each).getLast().signum() < 0) {
                add("targets", "The tolerance for %s is less than 0. Check the sign.".formatted(label));
            }
            most("targets", each.basis(), 2_000);
            most("targets", each.approver(), 300);
        }
    }

    /// The tolerance last.
    private static List<BigDecimal> amounts(Target target) {
        BigDecimal tolerance = switch (target.tolerance()) {
            case Target.Tolerance.Relative(BigDecimal share) -> share;
            case Target.Tolerance.Absolute(BigDecimal amount) -> amount;
        };
        return switch (target.aim()) {
            case Target.Aim.Level(BigDecimal value) -> List.of(value, tolerance);
            case Target.Aim.Band(BigDecimal low, BigDecimal high) -> List.of(low, high, tolerance);
        };
    }

    private static boolean fits(BigDecimal amount) {
        return amount.precision() - amount.scale() <= INTEGER_DIGITS;
    }

    private void needed(String field, String words, int most) {
        if (words.isBlank()) {
            add(field, "A measure needs this. Fill it in.");
        }
        most(field, words, most);
    }

    private void most(String field, String words, int most) {
        if (words.length() > most) {
            add(field, "This has at most %,d letters. Shorten it.".formatted(most));
        }
    }

    private void add(String field, String sentence) {
        faults.add(new Fault(field, sentence));
    }
}
