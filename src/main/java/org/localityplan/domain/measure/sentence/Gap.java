package org.localityplan.domain.measure.sentence;

import java.math.BigDecimal;
import java.util.Locale;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Unit;

/// How far a value lies from its target, in words.
final class Gap {

    private Gap() {}

    /// `100 more than the target of 600: off track`.
    static String words(Measure measure, BigDecimal value, Target target) {
        HonestFigure figure = HonestFigure.of(value, target, measure.polarity(), measure.unit());
        String light = MeasureRag.judge(value, target, measure.polarity()).words().toLowerCase(Locale.UK);
        return distance(figure, measure.unit()) + figure.targetWords(measure.unit()) + ": " + light;
    }

    private static String distance(HonestFigure figure, Unit unit) {
        return switch (figure.target().aim()) {
            case Target.Aim.Level(BigDecimal level) -> {
                BigDecimal over = figure.value().subtract(level);
                yield over.signum() == 0
                        ? "on the target of "
                        : Difference.words(over, unit, figure.places()) + " the target of ";
            }
            case Target.Aim.Band(BigDecimal low, BigDecimal high) -> outside(figure, low, high, unit);
        };
    }

    private static String outside(HonestFigure figure, BigDecimal low, BigDecimal high, Unit unit) {
        if (figure.value().compareTo(low) >= 0 && figure.value().compareTo(high) <= 0) {
            return "within the target of ";
        }
        BigDecimal nearest = figure.value().compareTo(low) < 0 ? low : high;
        return Difference.words(figure.value().subtract(nearest), unit, figure.places()) + " the target of ";
    }
}
