package org.localityplan.desktop.measure.page;

import java.math.BigDecimal;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Target.Aim;
import org.localityplan.domain.measure.Target.Tolerance;
import org.localityplan.domain.measure.Unit;

/// The rule by which a target makes a light, with its amounts in words.
public final class RatingRule {

    private static final int HUNDRED = 100;

    private RatingRule() {}

    /// `On track at 600 or less; at risk up to 660 (10% short); off track above.`
    public static String words(Target target, Polarity polarity, Unit unit) {
        return switch (target.aim()) {
            case Aim.Level(var level) -> switch (polarity) {
                case HIGHER -> "On track at %s or more; at risk down to %s%s; off track below."
                        .formatted(
                                print(level, unit),
                                print(level.subtract(tolerated(target, level.abs())), unit),
                                share(target));
                case LOWER -> "On track at %s or less; at risk up to %s%s; off track above."
                        .formatted(
                                print(level, unit),
                                print(level.add(tolerated(target, level.abs())), unit),
                                share(target));
                case BAND, NEUTRAL -> "Neither way is better, so it is not judged.";
            };
            case Aim.Band(var low, var high) -> band(target, low, high, unit);
        };
    }

    private static String band(Target target, BigDecimal low, BigDecimal high, Unit unit) {
        var tolerated = tolerated(target, high.subtract(low));
        return "On track from %s to %s; at risk from %s to %s; off track beyond."
                .formatted(
                        print(low, unit),
                        print(high, unit),
                        print(low.subtract(tolerated), unit),
                        print(high.add(tolerated), unit));
    }

    private static BigDecimal tolerated(Target target, BigDecimal whole) {
        return switch (target.tolerance()) {
            case Tolerance.Relative(var share) -> whole.multiply(share);
            case Tolerance.Absolute(var amount) -> amount;
        };
    }

    private static String share(Target target) {
        return target.tolerance() instanceof Tolerance.Relative(var share)
                ? " (%s%% short)"
                        .formatted(share.multiply(BigDecimal.valueOf(HUNDRED)).stripTrailingZeros().toPlainString())
                : "";
    }

    /// With as many decimals as the amount has, so that no edge is shown where it does not lie.
    private static String print(BigDecimal amount, Unit unit) {
        return unit.print(amount, Math.max(unit.decimals(), amount.stripTrailingZeros().scale()));
    }
}
