package org.localityplan.domain.measure.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.localityplan.domain.Light;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;

/// A value and its target, both rounded to the fewest decimals with which a reader who judges the printed figures comes to
/// the light that the unrounded ones have.
///
/// 89.96 % against a target of 90 % is at risk; printed as 90.0 % it would seem on track, so it is printed as 89.96 %.
///
/// @param value the value as it is printed
/// @param target the target as it is printed, with the tolerance and all else of the true one
/// @param places how many decimals both are printed with
public record HonestFigure(BigDecimal value, Target target, int places) {

    /// The value and target of a measure.
    public static HonestFigure of(BigDecimal value, Target target, Polarity polarity, Unit unit) {
        Light light = MeasureRag.judge(value, target, polarity).light();
        int exact = Math.max(value.scale(), scale(target.aim()));
        for (int places = unit.decimals(); places < exact; places++) {
            if (printable(target, places)) {
                HonestFigure rounded = rounded(value, target, places);
                if (MeasureRag.judge(rounded.value, rounded.target, polarity).light() == light) {
                    return rounded;
                }
            }
        }
        return rounded(value, target, Math.max(exact, unit.decimals()));
    }

    /// The value of a measure as it may stand beside its light: `89.96%`.
    public static String print(BigDecimal value, Target target, Polarity polarity, Unit unit) {
        HonestFigure figure = of(value, target, polarity, unit);
        return unit.print(figure.value, figure.places);
    }

    /// The target in words: `90.0%`, or `80.0% to 90.0%` for a band.
    public String targetWords(Unit unit) {
        return switch (target.aim()) {
            case Target.Aim.Level(BigDecimal level) -> unit.print(level, places);
            case Target.Aim.Band(BigDecimal low, BigDecimal high) ->
                unit.print(low, places) + " to " + unit.print(high, places);
        };
    }

    private static HonestFigure rounded(BigDecimal value, Target target, int places) {
        Target shown = new Target(
                target.period(), rounded(target.aim(), places), target.tolerance(), target.basis(),
                target.approver(), target.provenance());
        return new HonestFigure(rounded(value, places), shown, places);
    }

    private static Target.Aim rounded(Target.Aim aim, int places) {
        return switch (aim) {
            case Target.Aim.Level(BigDecimal level) -> new Target.Aim.Level(rounded(level, places));
            case Target.Aim.Band(BigDecimal low, BigDecimal high) ->
                new Target.Aim.Band(rounded(low, places), rounded(high, places));
        };
    }

    private static BigDecimal rounded(BigDecimal amount, int places) {
        return amount.setScale(places, RoundingMode.HALF_UP);
    }

    /// Whether the aim is still one when it is rounded: a level is not nought, and a band has two edges.
    private static boolean printable(Target target, int places) {
        return switch (target.aim()) {
            case Target.Aim.Level(BigDecimal level) ->
                rounded(level, places).signum() != 0 || target.tolerance() instanceof Target.Tolerance.Absolute;
            case Target.Aim.Band(BigDecimal low, BigDecimal high) ->
                rounded(low, places).compareTo(rounded(high, places)) < 0;
        };
    }

    private static int scale(Target.Aim aim) {
        return switch (aim) {
            case Target.Aim.Level(BigDecimal level) -> level.scale();
            case Target.Aim.Band(BigDecimal low, BigDecimal high) -> Math.max(low.scale(), high.scale());
        };
    }
}
